/**
 * The words of notices (thông báo, Điều 3.3, 7, 8.2): which events people are told of, the texts of the project for
 * each of them and each channel, the texts that an agency or the province has written instead, with everything
 * written before; what may stand in a text, and how a text is filled with the values of a dossier. Knows no dossier
 * and sends nothing.
 */
package vn.gov.laichau.dvc.wording;
