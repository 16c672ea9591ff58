/**
 * Other units are asked for their opinion (lấy ý kiến, phối hợp; Điều 8.1): by the person who handles a dossier, and by the
 * steps of a process themselves; what it means when nobody answers in time. The questions travel as handoffs.
 */
package vn.gov.laichau.dvc.consultation;
