/**
 * Notices (thông báo, Điều 3.3, 7, 8.2): in the portal always, by e-mail where an address is known. The notice's row is
 * written in the transaction of what it tells of; the mail leaves afterwards, from a queue, and is tried again with growing
 * pauses, so that a mail server that is down never holds a dossier up.
 */
package vn.gov.laichau.dvc.notification;
