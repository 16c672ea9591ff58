/**
 * The dossier (hồ sơ, Điều 2.7, 7–9): its statuses, its verbs, its history, the papers sent with it and what the desk
 * asked to be added. Every verb returns a {@link vn.gov.laichau.dvc.dossier.DossierMoved}, which the use case fires:
 * tasks, papers, handoffs and notices are made by those who observe it, in the same transaction. This package knows none
 * of them.
 */
package vn.gov.laichau.dvc.dossier;
