/** What all pages share: languages, formats, messages, errors, headers, files. */
package vn.gov.laichau.dvc.web.common;
