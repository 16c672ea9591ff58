package vn.gov.laichau.dvc.handoff;

import java.util.UUID;

import vn.gov.laichau.dvc.shared.Stamp;

/** A handoff could not be delivered after all tries; both units are told. */
public record HandoffFailed(UUID handoff, long dossier, long from, long to, Stamp stamp) {
}
