/**
 * Procedures as their agencies publish them (thủ tục hành chính; Điều 2.9, 6, 12): versions with time limit, papers, fees,
 * steps and form; which agencies offer them and which division handles them. A dossier keeps its version for ever.
 */
package vn.gov.laichau.dvc.catalog;
