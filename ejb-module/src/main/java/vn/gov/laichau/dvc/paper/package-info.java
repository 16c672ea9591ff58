/**
 * The official papers that the system makes (phiếu, sổ; TT 01/2018), their numbers and yearly registers. They are made by
 * what happens to a dossier, in the same transaction, as PDF with embedded Vietnamese fonts. The dossier does not know it.
 */
package vn.gov.laichau.dvc.paper;
