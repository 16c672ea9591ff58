/**
 * The yearly books of an agency (sổ theo dõi, TT 01/2018 Art 10; NĐ 30/2020 Art 15): numbers without gaps, lines, closing.
 * A line is taken in the transaction of the act that needs the number and outlives its dossier. Knows no paper, no screen.
 */
package vn.gov.laichau.dvc.register;
