/**
 * What the system authority watches (Điều 11.4): dossiers that the rules should make impossible, found every night by plain
 * queries that do not trust the code that moves dossiers.
 */
package vn.gov.laichau.dvc.oversight;
