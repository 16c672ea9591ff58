/**
 * A dossier travels between units (Điều 8.1): from the desk to the division, to other units for their opinion and back,
 * and with the result to the desk. Each journey is a {@code Handoff}: a row, which is the truth, and a message with its
 * id, which carries it; both are written in the one transaction of the business step. A dispatcher on each node sends
 * again what has not arrived; the receiver is idempotent; after five failures the message dies, and the dead handoff shows
 * itself as a task to both units.
 */
package vn.gov.laichau.dvc.handoff;
