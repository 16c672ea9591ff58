/**
 * What a changed calendar would mean for running dossiers (domain.md §4.5): compared in the background, proposed, and taken
 * or left by whoever answers for the agency. Knows no page; moves no appointment by itself.
 */
package vn.gov.laichau.dvc.recount;
