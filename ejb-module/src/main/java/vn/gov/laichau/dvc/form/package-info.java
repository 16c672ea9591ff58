/**
 * Electronic forms (biểu mẫu điện tử, Điều 2.9, 10.1): typed fields, answers and what is wrong with them, and the numbers
 * that Vietnam gives to people and organisations. Knows no procedure and no dossier.
 */
package vn.gov.laichau.dvc.form;
