/**
 * Starting up: migrations of the schema, then the data of the province, then, where it is switched on, the people of the
 * demonstration. Nothing depends on it.
 */
package vn.gov.laichau.dvc.setup;
