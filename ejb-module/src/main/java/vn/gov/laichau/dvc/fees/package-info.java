/**
 * Fees and charges taken for a dossier (phí, lệ phí; Điều 9.2, 10.1): at this stage the payment at the counter, with its
 * line in the agency's yearly register. Payment on the network and refunds come here too.
 */
package vn.gov.laichau.dvc.fees;
