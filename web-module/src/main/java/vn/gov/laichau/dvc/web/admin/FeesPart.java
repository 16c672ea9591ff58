package vn.gov.laichau.dvc.web.admin;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.authoring.ContentPart;
import vn.gov.laichau.dvc.catalog.ProcedureContent.Fee;
import vn.gov.laichau.dvc.editing.FeeLines;
import vn.gov.laichau.dvc.tariff.Channel;
import vn.gov.laichau.dvc.tariff.FeeDue;
import vn.gov.laichau.dvc.tariff.FeeKind;
import vn.gov.laichau.dvc.tariff.FeeOutcome;
import vn.gov.laichau.dvc.tariff.FeeRule;
import vn.gov.laichau.dvc.tariff.Tariff;

/** What a procedure costs (Điều 9.2, 10). */
@Named("feesPart")
@RequestScoped
public class FeesPart extends ListPart<Fee> {

    @Override
    ContentPart part() {
        return ContentPart.FEES;
    }

    @Override
    List<Fee> list() {
        return content().fees;
    }

    @Override
    void put(List<Fee> changed) {
        content().fees = changed;
    }

    @Override
    Fee fresh() {
        var added = new Fee();
        added.name = show.text("edit.fee.new");
        added.kind = FeeKind.FEE;
        return added;
    }

    @Override
    String act(String verb, int at) {
        if (verb.equals("ways")) {
            content().paidOnline = asked.has("paidOnline");
            content().feeKnown = !asked.has("feeUnknown");
            return write("save", getAt());
        }
        return super.act(verb, at);
    }

    @Override
    void read(Fee fee) {
        fee.name = hand.text("name");
        fee.kind = hand.chosen("kind", FeeKind.values());
        fee.amount = hand.whole("amount", "edit.amount");
        fee.demonstration = asked.has("demonstration");
        fee.cases = content().cases.stream().map(one -> one.key).filter(key -> asked.has("case." + key)).toList();
        var tariff = FeeLines.tariff(hand.chosen("unit", Tariff.Unit.values()), asked.text("tariff"),
                hand.whole("cap", "edit.cap"));
        var refunded = hand.ticked("refunded", FeeOutcome.values());
        var kept = hand.ticked("kept", FeeOutcome.values());
        var refund = refunded.isEmpty() && kept.isEmpty() && asked.text("ground").isEmpty() ? null
                : new FeeRule.Refund(refunded, kept, hand.text("ground"));
        fee.rule = FeeRule.of(hand.ticked("channel", Channel.values()), hand.day("from", "edit.from"),
                hand.day("until", "edit.until"), tariff, hand.chosen("due", FeeDue.values()),
                FeeLines.exemptions(asked.text("exemptions")), refund, hand.text("unitsBy"), hand.text("amountBy"));
    }

    public FeeRule getRule() {
        return getChosen().rule == null ? FeeRule.GENERAL : getChosen().rule;
    }

    public String getTariff() {
        return FeeLines.of(getRule().tariff());
    }

    public String getExemptions() {
        return FeeLines.of(getRule().exemptions());
    }

    public long getCap() {
        return getRule().tariff() == null ? 0 : getRule().tariff().cap();
    }

    public Object getUnit() {
        return getRule().tariff() == null ? Tariff.Unit.PAGE : getRule().tariff().unit();
    }

    public boolean isRefunded(FeeOutcome outcome) {
        return getRule().refund() != null && getRule().refund().refunded().contains(outcome);
    }

    public boolean isKept(FeeOutcome outcome) {
        return getRule().refund() != null && getRule().refund().kept().contains(outcome);
    }

    public List<Choice> getKinds() {
        return hand.words(FeeKind.values());
    }

    public List<Choice> getDues() {
        return hand.words(FeeDue.values());
    }

    public List<Choice> getUnits() {
        return hand.words(Tariff.Unit.values());
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public FeeOutcome[] getOutcomes() {
        return FeeOutcome.values();
    }
}
