/**
 * Pages on which agencies write their procedures, forms and processes (Điều 12.1–12.6). They only read what was typed and
 * show it again; what may be done and what is wrong is said by {@code authoring} and {@code editing}.
 */
package vn.gov.laichau.dvc.web.admin;
