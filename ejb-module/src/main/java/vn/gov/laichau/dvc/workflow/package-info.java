/**
 * Who has what to do (Điều 8): tasks of units and persons, the inbox, assignment. Owns {@code Task}. Tasks are opened and
 * closed by what happens to the dossier, in the same transaction, so that a dossier that is not finished always lies in
 * somebody's queue or is on its way between two units. It must not know how a dossier travels: that is {@code handoff}.
 */
package vn.gov.laichau.dvc.workflow;
