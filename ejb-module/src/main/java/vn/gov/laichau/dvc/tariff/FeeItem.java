package vn.gov.laichau.dvc.tariff;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A fee or charge in whole đồng; {@code demonstration} marks an amount that is not known to be the province's. */
@Embeddable
public class FeeItem {

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private FeeKind kind;

    @Column(name = "amount")
    private long amount;

    @Column(name = "demonstration")
    private boolean demonstration;

    @Convert(converter = FeeRuleConverter.class)
    @Column(name = "rule")
    private FeeRule rule;

    protected FeeItem() {
    }

    public FeeItem(String name, FeeKind kind, long amount, boolean demonstration, FeeRule rule) {
        this.name = name;
        this.kind = kind;
        this.amount = amount;
        this.demonstration = demonstration;
        this.rule = rule;
    }

    public String getName() {
        return name;
    }

    public FeeKind getKind() {
        return kind;
    }

    public long getAmount() {
        return amount;
    }

    public FeeRule getRule() {
        return rule == null ? FeeRule.GENERAL : rule;
    }

    public boolean isDemonstration() {
        return demonstration;
    }
}
