/** Pages of officers and leaders: inbox, dossier, and one page for each act that needs words. */
package vn.gov.laichau.dvc.web.office;
