/**
 * Working days and office hours (ngày làm việc, giờ làm việc; Điều 12.8): those of the province, and what an agency keeps
 * for itself. Holidays, compensatory, swapped, half and make-up days are data, decreed every year; the moon only proposes.
 * Knows no dossier.
 */
package vn.gov.laichau.dvc.calendar;
