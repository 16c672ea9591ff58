/** Pages of the applicant: start, prepare, send, add what was asked for, follow. They work without scripts. */
package vn.gov.laichau.dvc.web.citizen;
