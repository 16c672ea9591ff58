/**
 * Procedures, forms and processes being changed (Điều 12.3, 12.6): moving, adding and taking away in forms, processes and
 * lists, fees written line by line, and files of others that are read with distrust. Pure: keeps nothing and knows nobody.
 */
package vn.gov.laichau.dvc.editing;
