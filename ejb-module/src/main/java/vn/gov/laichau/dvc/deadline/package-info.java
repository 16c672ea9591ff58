/**
 * Time limits and due instants (thời hạn; Điều 9.1): a pure function of limit, calendar and start, with its arithmetic in
 * lines that applicant and officer can read. Knows no dossier and no database.
 */
package vn.gov.laichau.dvc.deadline;
