/**
 * The officer's view of one dossier (Điều 7–9): everything his unit may see, and what he himself may do now. It changes
 * nothing but the mark that a task was read.
 */
package vn.gov.laichau.dvc.desk;
