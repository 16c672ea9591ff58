package vn.gov.laichau.dvc.consultation;

import vn.gov.laichau.dvc.shared.Stamp;

/** Who asked goes on without the opinion of a unit that is late; the unit is told why (NĐ 61 Art 19.5). */
public record QuestionGivenUp(long dossier, long unit, String askedBy, String words, Stamp stamp) {
}
