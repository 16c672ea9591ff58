/**
 * Working days and office sessions of the province (ngày làm việc; Điều 12.8). Holidays, compensatory, swapped and make-up
 * days are data, decreed every year; nothing is computed from the moon. Knows no dossier.
 */
package vn.gov.laichau.dvc.calendar;
