/** The pages on which the administration words its notices. */
package vn.gov.laichau.dvc.web.notice;
