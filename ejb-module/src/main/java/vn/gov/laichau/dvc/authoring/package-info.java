/**
 * An agency's clerk writes procedures (Điều 12.1–12.6): drafts of versions with who may write what, what was written before
 * (to undo it), and what is still wrong. Publishing them is {@code publication}; what a version is, is {@code catalog}.
 */
package vn.gov.laichau.dvc.authoring;
