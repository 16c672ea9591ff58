/**
 * What the operators of the system do with the catalogue: importing and exporting, from the command line with a token and on
 * pages; national records; the roadmap.
 */
package vn.gov.laichau.dvc.web.operator;
