/**
 * Word documents that people bring: read with distrust, their placeholders filled with plain text, turned into PDF by
 * LibreOffice in a process of its own. Knows no dossier and no template of an agency.
 */
package vn.gov.laichau.dvc.word;
