/**
 * Finding procedures by the words of people (Điều 6.2): without marks, with typing errors, in words of daily life. Pure:
 * knows what is to be found only as an entry with its words.
 */
package vn.gov.laichau.dvc.search;
