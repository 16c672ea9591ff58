package vn.gov.laichau.dvc.paper;

import java.time.Instant;

/**
 * What minutes of a verification say (NĐ 61 Art 19.1): when, where, who was there, what was found; {@code replaces}: the
 * number of the wrong ones whose place they take, empty for none.
 */
public record Verified(Instant heldAt, String place, String people, String content, String replaces) {
}
