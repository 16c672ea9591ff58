package vn.gov.laichau.dvc.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.sms.SmsGateway;
import vn.gov.laichau.dvc.sms.SmsState;
import vn.gov.laichau.dvc.wording.NoticeChannel;
import vn.gov.laichau.dvc.wording.NoticeText;

/** Has a notice sent besides the portal, in the caller's transaction, and tells what became of it. */
@ApplicationScoped
public class Sending {

    @Inject
    Deliveries deliveries;

    @Inject
    SendingQueue queue;

    @Inject
    SendingTimes times;

    @Inject
    SmsGateway gateway;

    @Inject
    Clock clock;

    /** Whether something can leave on this channel at all. */
    public boolean isOn(NoticeChannel channel) {
        return channel != NoticeChannel.SMS || gateway.state() == SmsState.ON;
    }

    /** {@code waits}: not in quiet hours; then it leaves at the first minute after them. */
    public void send(UUID notice, UUID dossier, NoticeChannel channel, String address, NoticeText text, boolean waits,
            Instant at) {
        send(new Delivery(notice, dossier, channel, address, text, waits, at));
    }

    /** As above, by mail, with a stored file; it leaves at once. */
    public void mail(UUID notice, UUID dossier, String address, NoticeText text, UUID file, Instant at) {
        send(new Delivery(notice, dossier, NoticeChannel.EMAIL, address, text, false, at).carrying(file));
    }

    /** By mail, and not before that instant. */
    public void sendFrom(Instant from, UUID notice, UUID dossier, String address, NoticeText text, Instant at) {
        var delivery = new Delivery(notice, dossier, NoticeChannel.EMAIL, address, text, false, at);
        if (from.isAfter(clock.instant())) {
            deliveries.add(delivery.keptUntil(from));
        } else {
            send(delivery);
        }
    }

    private void send(Delivery delivery) {
        boolean quiet = delivery.keepQuiet(clock.instant(), times.quiet());
        deliveries.add(delivery);
        if (!quiet) {
            queue.send(delivery);
        }
    }

    /** What is overtaken is not sent any more; what leaves at this very moment has left. */
    public void drop(Collection<UUID> overtaken, Instant at) {
        deliveries.waiting(overtaken).forEach(delivery -> delivery.drop(at));
    }

    /** How these notices fared, in the order in which they were written. */
    public List<Fate> of(Collection<UUID> notices) {
        var now = clock.instant();
        return deliveries.of(notices).stream().map(delivery -> Fate.of(delivery, now)).toList();
    }

    /** The dossier of which it tells; {@code null} when there is none. */
    public UUID dossierOf(UUID id) {
        return get(id).getDossier();
    }

    /** The notice that it carries. */
    public UUID noticeOf(UUID id) {
        return get(id).getNotice();
    }

    /**
     * What was given up is tried again from the beginning: where {@code present} knows an address for its channel, there,
     * else where it was sent.
     */
    public void again(UUID id, Function<NoticeChannel, Optional<String>> present) {
        var delivery = get(id);
        var now = clock.instant();
        delivery.revive(present.apply(delivery.getChannel()).orElse(delivery.getAddress()), now);
        if (!delivery.keepQuiet(now, times.quiet())) {
            queue.send(delivery);
        }
    }

    private Delivery get(UUID id) {
        return deliveries.findLocked(id).orElseThrow(() -> new NotFound("delivery", id));
    }
}
