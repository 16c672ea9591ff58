package vn.gov.laichau.dvc.wording;

/** For whom a notice is. */
public enum NoticeReader {
    APPLICANT,
    OFFICER
}
