/**
 * Groups of fields that forms share (Điều 10.1, 12.6): those of the project and those that an agency keeps for itself, so
 * that the same thing is asked the same way everywhere. Knows no draft and no dossier.
 */
package vn.gov.laichau.dvc.fieldgroup;
