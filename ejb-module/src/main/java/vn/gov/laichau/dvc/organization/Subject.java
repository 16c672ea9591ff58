package vn.gov.laichau.dvc.organization;

/** What a dossier is about, as delegations speak of it: code of its procedure and name of the field. */
public record Subject(String procedure, String field) {
}
