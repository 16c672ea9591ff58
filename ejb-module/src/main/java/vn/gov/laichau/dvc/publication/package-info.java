/**
 * The way of a draft to the public (Điều 6, 12.1, 12.6): what it changes and whom it touches, golden dossiers, publication
 * from a day on, taking back and ending; the log of it all. Dossiers that were accepted keep their version for ever.
 */
package vn.gov.laichau.dvc.publication;
