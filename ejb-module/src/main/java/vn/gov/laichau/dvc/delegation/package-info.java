/**
 * Delegation of decisions and substitution of who is away (ủy quyền, thay mặt khi vắng; Điều 8, NĐ 30/2020 Art 13): who may
 * give what to whom, for which days and procedures. What is in force is read by {@code CurrentOfficer}; a right that is
 * given is not given on again. It must not know dossiers.
 */
package vn.gov.laichau.dvc.delegation;
