package vn.gov.laichau.dvc.reminder;

/** So many dossiers of an agency have become overdue. */
record OverdueCount(String agency, long dossiers) {
}
