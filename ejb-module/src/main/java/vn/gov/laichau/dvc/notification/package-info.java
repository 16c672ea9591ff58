/**
 * Notices (thông báo, Điều 3.3, 7, 8.2): who is told of what happens to a dossier, in the portal always, by e-mail
 * and SMS as the applicant chose. The notice is written in the transaction of what it tells of, in the words of
 * {@code wording}, and leaves through {@code sending}; here everybody reads his notices, and officers what became of
 * those of a dossier.
 */
package vn.gov.laichau.dvc.notification;
