/**
 * The official papers that the system makes (phiếu; TT 01/2018). They are made by
 * what happens to a dossier, in the same transaction, as PDF with embedded Vietnamese fonts. The dossier does not know it.
 */
package vn.gov.laichau.dvc.paper;
