/**
 * Reminders (nhắc việc, one-stop rules T21, T24): what is due soon or overdue, questions of other units that want an
 * answer, requests to applicants that wait, results that nobody fetches. Each is told once, by whichever node comes
 * first. Changes no dossier.
 */
package vn.gov.laichau.dvc.reminder;
