/**
 * Trying a draft (chạy thử, Điều 12.6): a frozen copy of it and a dossier that goes the real way through desk and units, in
 * the name of a technical applicant; never counted, never public, thrown away with all its rows.
 */
package vn.gov.laichau.dvc.trial;
