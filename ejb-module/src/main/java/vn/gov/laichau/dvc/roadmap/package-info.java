/**
 * The roadmap of services (lộ trình, Điều 12.2): which agency brings which procedure to which level by when, and whether it
 * has done so, as the catalogue of today proves.
 */
package vn.gov.laichau.dvc.roadmap;
