package vn.gov.laichau.dvc.sending;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import vn.gov.laichau.dvc.wording.NoticeChannel;

/**
 * What became of a notice on one channel: {@code address} is shortened so that it can be recognised but not used;
 * {@code at} is the last that happened, {@code next} when it is tried again; {@code quiet}: it is kept until then, for the
 * quiet hours.
 */
public record Fate(UUID id, UUID notice, NoticeChannel channel, String address, DeliveryState state, int attempts,
        Instant at, Instant next, boolean quiet, String reason) implements Serializable {

    private static final int LAST_DIGITS = 3;

    static Fate of(Delivery delivery, Instant now) {
        boolean waiting = delivery.getState() == DeliveryState.WAITING;
        boolean quiet = waiting && delivery.getQuietUntil() != null && now.isBefore(delivery.getQuietUntil());
        return new Fate(delivery.getUuid(), delivery.getNotice(), delivery.getChannel(), shortened(delivery.getAddress()),
                delivery.getState(), delivery.getAttempts(), switch (delivery.getState()) {
                    case WAITING -> null;
                    case SENT -> delivery.getSentAt();
                    case DELIVERED, FAILED, DROPPED -> delivery.getSettledAt();
                }, waiting ? delivery.getNextAt() : null, quiet, delivery.getReason());
    }

    static String shortened(String address) {
        int at = address.indexOf('@');
        return at > 0 ? address.charAt(0) + "…" + address.substring(at)
                : "…" + address.substring(Math.max(0, address.length() - LAST_DIGITS));
    }
}
