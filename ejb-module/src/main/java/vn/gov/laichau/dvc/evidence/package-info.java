/**
 * The append-only trail: who did what to which thing, and what was refused (Điều 3.5, 5.3, 12.7). It hears nothing and
 * knows nobody; the interceptor behind {@link vn.gov.laichau.dvc.evidence.Audited} writes into it. Attempts that were
 * refused are written in a transaction of their own, so that they outlive the rollback.
 */
package vn.gov.laichau.dvc.evidence;
