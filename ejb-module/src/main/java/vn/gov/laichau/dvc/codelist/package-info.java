/**
 * Lists of codes that the state has fixed: peoples, countries, administrative units of both epochs. Data, read when first
 * asked for. Knows nothing of ours.
 */
package vn.gov.laichau.dvc.codelist;
