package vn.gov.laichau.dvc.consultation;

import vn.gov.laichau.dvc.shared.Stamp;

/** A unit that was asked has not answered in time; it is waited for, and the desk is told (NĐ 61 Art 19.5). */
public record ConsultationLate(long dossier, String unit, Stamp stamp) {
}
