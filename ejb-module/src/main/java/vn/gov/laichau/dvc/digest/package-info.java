/**
 * The list of the morning (bản tin đầu ngày, Điều 12.8): on each working day, before the first session, one mail to
 * every officer for whom something waits and who wants it. Once for each officer and day, on however many nodes;
 * nothing when nothing waits.
 */
package vn.gov.laichau.dvc.digest;
