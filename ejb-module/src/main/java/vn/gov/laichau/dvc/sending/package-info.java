/**
 * Sending notices by e-mail and SMS (Điều 3.3, 7; NĐ 61 Art 17): what is to leave is a row, written in the
 * transaction of what it tells of; it leaves afterwards, from a queue of its channel, is kept in quiet hours, tried
 * again with growing pauses, and its fate is kept. Knows addresses and words, no dossiers and no people.
 */
package vn.gov.laichau.dvc.sending;
