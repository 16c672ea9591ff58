/**
 * What a procedure costs (phí, lệ phí; Điều 3.2, 9.2, 10): fixed amounts and tariffs in whole đồng, by channel, day and
 * group of people, and when what was paid is given back. Pure: knows no procedure and no dossier.
 */
package vn.gov.laichau.dvc.tariff;
