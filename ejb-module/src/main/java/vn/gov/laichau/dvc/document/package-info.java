/**
 * Files (giấy tờ, văn bản điện tử; Điều 2.5, 2.6): where their bytes lie, what they are by content, and what is refused.
 * The bytes are kept exactly as they came, in the transaction of whoever stores them. Knows no dossier.
 */
package vn.gov.laichau.dvc.document;
