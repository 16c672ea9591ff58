package vn.gov.laichau.dvc.wording;

import java.util.Map;
import java.util.Set;

/** What the law wants a notice to say, whatever words an agency chooses for it. */
final class DueContent {

    private static final Set<NoticeVariable> REASON = Set.of(NoticeVariable.REASON);
    private static final Set<NoticeVariable> APPOINTMENT = Set.of(NoticeVariable.APPOINTMENT);
    private static final Set<NoticeVariable> BOTH = Set.of(NoticeVariable.APPOINTMENT, NoticeVariable.REASON);

    /** Điều 7; NĐ 61/2018 Art 17 (what is missing, why not accepted, when the result is there), 19.9 (apology). */
    private static final Map<NoticeEvent, Set<NoticeVariable>> OF = Map.of(NoticeEvent.ACCEPT, APPOINTMENT,
            NoticeEvent.REQUIRE_SUPPLEMENT, REASON, NoticeEvent.REQUIRE_SUPPLEMENT_IN_PROCESS, REASON,
            NoticeEvent.REFUSE_RECEPTION, REASON, NoticeEvent.STOP, REASON, NoticeEvent.EXTEND, BOTH,
            NoticeEvent.RECALENDAR, BOTH, NoticeEvent.CONFIRM_SUPPLEMENT, APPOINTMENT,
            NoticeEvent.DEMAND_PAYMENT, Set.of(NoticeVariable.AMOUNT));

    private DueContent() {
    }

    /** Fails with {@link VariableNeeded}; an SMS leads to the notice that says it. */
    static void require(NoticeEvent event, NoticeChannel channel, String body) {
        if (channel == NoticeChannel.SMS || body.isEmpty()) {
            return;
        }
        OF.getOrDefault(event, Set.of()).stream().sorted().filter(needed -> !body.contains(needed.written())).findFirst()
                .ifPresent(needed -> {
                    throw new VariableNeeded(needed.written());
                });
    }
}
