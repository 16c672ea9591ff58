/**
 * Taking in a file of the national form from a screen (Điều 6.1, 12.1): in the background, batch by batch, with a bar that
 * tells how far it is and a report on every record. What a record means is known by {@code national} alone.
 */
package vn.gov.laichau.dvc.intake;
