/**
 * What an applicant or an officer asks for besides the result, and a leader or the desk decides (đề nghị; Điều 8.1; NĐ 61
 * Art 19): to ask for more papers after appraisal, a new appointment with an apology, to stop, to withdraw, what to do when
 * the originals differ. The dossier itself knows what each of them does to it.
 */
package vn.gov.laichau.dvc.motion;
