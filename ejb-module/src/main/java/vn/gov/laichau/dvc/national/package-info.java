/**
 * Procedures as the national database of administrative procedures tells of them (Điều 6.1, 12.1): taken in as drafts with
 * an honest report, compared with what stands, published as information, given out again in the same form. Knows no dossier.
 */
package vn.gov.laichau.dvc.national;
