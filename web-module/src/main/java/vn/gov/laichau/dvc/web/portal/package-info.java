/** Pages for everybody: home, catalogue, a procedure, look-up by code, guide. No scripts, no account. */
package vn.gov.laichau.dvc.web.portal;
