package vn.gov.laichau.dvc.duty;

import vn.gov.laichau.dvc.shared.Stamp;

/**
 * One officer is to be told, once, that nobody opened the inbox in {@code count} sessions; {@code details} names them, a
 * line
 * each (Điều 12.8).
 */
public record SessionsMissed(String recipient, int count, String details, Stamp stamp) {
}
