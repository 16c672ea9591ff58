package vn.gov.laichau.dvc.tariff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.json.bind.annotation.JsonbProperty;

/**
 * When and how a fee item is reckoned: {@code channels} (empty: all), first and last day (null: always), a tariff instead
 * of the fixed amount, when it is due, groups that pay less, and when the law says otherwise than Điều 10.3 about giving
 * it back. {@code unitsBy} and {@code amountBy} are expressions over the answers of the form (empty: none): how many pages
 * or copies, and the whole amount.
 */
public record FeeRule(List<Channel> channels, LocalDate from, LocalDate until, Tariff tariff, FeeDue due,
        List<Exemption> exemptions, Refund refund, String unitsBy, String amountBy) implements Serializable {

    /** For every channel and day, a fixed amount, due with the result, the general rule of refunds. */
    public static final FeeRule GENERAL = of(null, null, null, null, null, null, null, null, null);

    /**
     * A group that pays {@code percent} less from a day until a day (null: always), and the ground in law. {@code when} is
     * a condition over the answers by which somebody belongs to it; empty: he says so himself.
     */
    public record Exemption(String group, int percent, String ground, LocalDate from, LocalDate until, String when)
            implements Serializable {

        public Exemption {
            if (percent < 1 || percent > 100) {
                throw new IllegalArgumentException("an exemption is 1 to 100 percent");
            }
        }

        @JsonbCreator
        public static Exemption of(@JsonbProperty("group") String group, @JsonbProperty("percent") int percent,
                @JsonbProperty("ground") String ground, @JsonbProperty("from") LocalDate from,
                @JsonbProperty("until") LocalDate until, @JsonbProperty("when") String when) {
            return new Exemption(group, percent, ground, from, until, when == null ? "" : when);
        }

        boolean appliesTo(FeeFacts facts) {
            boolean valid = (from == null || !facts.day().isBefore(from)) && (until == null || !facts.day().isAfter(until));
            return valid && (group != null && group.equals(facts.group()) || !when.isEmpty() && facts.holds(when));
        }
    }

    /** Outcomes at which the law says otherwise than Điều 10.3, and where it says so. */
    public record Refund(List<FeeOutcome> refunded, List<FeeOutcome> kept, String ground) implements Serializable {

        @JsonbCreator
        public static Refund of(@JsonbProperty("refunded") List<FeeOutcome> refunded,
                @JsonbProperty("kept") List<FeeOutcome> kept, @JsonbProperty("ground") String ground) {
            return new Refund(refunded == null ? List.of() : List.copyOf(refunded),
                    kept == null ? List.of() : List.copyOf(kept), ground);
        }
    }

    @JsonbCreator
    public static FeeRule of(@JsonbProperty("channels") List<Channel> channels, @JsonbProperty("from") LocalDate from,
            @JsonbProperty("until") LocalDate until, @JsonbProperty("tariff") Tariff tariff,
            @JsonbProperty("due") FeeDue due, @JsonbProperty("exemptions") List<Exemption> exemptions,
            @JsonbProperty("refund") Refund refund, @JsonbProperty("unitsBy") String unitsBy,
            @JsonbProperty("amountBy") String amountBy) {
        return new FeeRule(channels == null ? List.of() : List.copyOf(channels), from, until, tariff,
                due == null ? FeeDue.WITH_THE_RESULT : due, exemptions == null ? List.of() : List.copyOf(exemptions),
                refund, unitsBy == null ? "" : unitsBy, amountBy == null ? "" : amountBy);
    }

    /** What a group pays less, in percent; several groups don't add up, the best one counts. */
    int percentLess(FeeFacts facts) {
        return exemptions.stream().filter(exemption -> exemption.appliesTo(facts)).mapToInt(Exemption::percent).max()
                .orElse(0);
    }

    public boolean appliesTo(Channel channel, LocalDate day) {
        return (channels.isEmpty() || channels.contains(channel)) && (from == null || !day.isBefore(from))
                && (until == null || !day.isAfter(until));
    }

    /**
     * Whether what was paid is given back: when the service could not be performed, and not otherwise, unless the law says
     * otherwise for this fee (Điều 10.3).
     */
    public boolean refunds(FeeOutcome outcome) {
        if (refund != null && refund.refunded().contains(outcome)) {
            return true;
        }
        return outcome == FeeOutcome.NOT_PERFORMED && (refund == null || !refund.kept().contains(outcome));
    }

    /** The law says something of its own for this outcome, whatever it is. */
    boolean isSpecialFor(FeeOutcome outcome) {
        return refund != null && (refund.refunded().contains(outcome) || refund.kept().contains(outcome));
    }
}
