/**
 * Electronic forms (biểu mẫu điện tử, Điều 2.9, 10.1): typed fields, answers, what is shown and what is wrong, and the
 * numbers that Vietnam gives to people and organisations. Knows no procedure and no dossier.
 */
package vn.gov.laichau.dvc.form;
