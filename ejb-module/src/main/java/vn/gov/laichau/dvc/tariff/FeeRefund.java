package vn.gov.laichau.dvc.tariff;

import java.io.Serializable;
import java.util.List;

/** What goes back of what was paid for a procedure, and the grounds in law where it says otherwise (Điều 10.3). Pure. */
public record FeeRefund(long amount, List<String> grounds) implements Serializable {

    /** Of {@code paid}, which was taken for these items as reckoned from these facts. */
    public static FeeRefund of(List<FeeItem> items, FeeFacts facts, FeeOutcome outcome, long paid) {
        var charged = items.stream().filter(item -> item.rule().appliesTo(facts.channel(), facts.day())).toList();
        var back = charged.stream().filter(item -> item.rule().refunds(outcome)).toList();
        var grounds = charged.stream().filter(item -> item.rule().isSpecialFor(outcome))
                .map(item -> item.rule().refund().ground()).filter(ground -> ground != null && !ground.isBlank())
                .map(String::strip).distinct().toList();
        return new FeeRefund(amount(charged, back, facts, outcome, paid), grounds);
    }

    private static long amount(List<FeeItem> charged, List<FeeItem> back, FeeFacts facts, FeeOutcome outcome, long paid) {
        if (charged.isEmpty()) {
            return FeeRule.GENERAL.refunds(outcome) ? paid : 0;
        }
        return back.size() == charged.size() ? paid : Math.min(paid, FeeCalculation.of(back, facts).total());
    }
}
