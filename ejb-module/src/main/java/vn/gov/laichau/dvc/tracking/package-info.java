/**
 * Following a dossier (theo dõi hồ sơ; Điều 6.3, 13.4): what its applicant sees of it, what a stranger with the code sees
 * (only how far it is), the timeline, and who may read a stored file. It changes nothing.
 */
package vn.gov.laichau.dvc.tracking;
