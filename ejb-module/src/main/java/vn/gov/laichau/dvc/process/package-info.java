/**
 * The agency's own process (quy trình nội bộ; Điều 7–9, 12.3, 12.4) as data: ordered steps with role, unit rule, office
 * hours, consultations and branches; what is wrong with a definition; its picture and its BPMN. Pure: knows no procedure
 * and no dossier, and resolves no unit.
 */
package vn.gov.laichau.dvc.process;
