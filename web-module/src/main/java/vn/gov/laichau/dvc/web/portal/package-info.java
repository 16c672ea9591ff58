/**
 * Pages for everybody: home, catalogue, a procedure, an agency, roadmap, look-up by code, guide; what agencies put into
 * their own sites, and forms to download. No scripts, no account.
 */
package vn.gov.laichau.dvc.web.portal;
