/**
 * Wordings of results and written refusals (mẫu dự thảo, NĐ 30/2020): of the project, of the province and of agencies, for
 * all procedures or for one; what may stand in them; how they are filled from a dossier. Knows no page and no proposal.
 */
package vn.gov.laichau.dvc.template;
