/**
 * The officers' lists of work (hộp việc; Điều 8): tabs, filters in the address, kept and shared filters, own columns,
 * acts on
 * many dossiers at once, export. Owns {@code SavedFilter}, {@code QueueLayout} and {@code ListExport}. Lists are read by key
 * from covering indexes and counted to a cap only. It must not know what is done with a dossier: an act on many is
 * handed in.
 */
package vn.gov.laichau.dvc.inbox;
