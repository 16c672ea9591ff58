/**
 * How a service is used and how punctually it is carried out (Điều 6.3b, 6.3d), for everybody: numbers only, never a
 * dossier. Reads what others have written; page views are counted without knowing who looks.
 */
package vn.gov.laichau.dvc.statistics;
