/** The pages on which the administration words its documents. */
package vn.gov.laichau.dvc.web.template;
