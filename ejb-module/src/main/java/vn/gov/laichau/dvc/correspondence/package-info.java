/**
 * What is written about a dossier besides its acts (Điều 13.4c): messages between its applicant and the agency, and notes of
 * officers for each other. It changes no status and stops no clock; papers are asked for by a supplement, not here.
 */
package vn.gov.laichau.dvc.correspondence;
