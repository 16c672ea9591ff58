/**
 * Agencies, their desks, divisions, leaders and records offices, and who serves where, from when to when (cơ quan, đơn vị,
 * cán bộ; Điều 1.2a, 7, 8, 12). Everything has dates of validity: the regulation's three levels are the epoch of 2017,
 * later epochs come as data. An officer acts only for a unit in which he serves today.
 */
package vn.gov.laichau.dvc.organization;
