package vn.gov.laichau.dvc.inbox;

import java.util.Set;

import vn.gov.laichau.dvc.shared.Stamp;

/** An officer looks into the inbox; {@code desks} are the keys of the units in which he receives dossiers (Điều 12.8). */
public record InboxOpened(Set<Long> desks, Stamp stamp) {
}
