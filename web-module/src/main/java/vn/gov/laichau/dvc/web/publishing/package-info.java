/** Pages on which a clerk publishes drafts of procedures and looks at their versions (Điều 12.1, 12.6). */
package vn.gov.laichau.dvc.web.publishing;
