package vn.gov.laichau.dvc.desk;

/** Whose login stands in a line of the trail. */
public enum TrailActor {
    OFFICER,

    /** Whose dossier it is. */
    APPLICANT,

    /** Another citizen or organisation with an account; who, is not shown. */
    STRANGER,

    /** A message, a timer; somebody who was not logged in. */
    SYSTEM
}
