package vn.gov.laichau.dvc.tariff;

import java.io.Serializable;
import java.util.List;

/**
 * A fee or charge in whole đồng; {@code demonstration} marks an amount that is not known to be the province's;
 * {@code cases} are the cases that pay it, all of them when empty.
 */
public record FeeItem(String name, FeeKind kind, long amount, boolean demonstration, List<String> cases, FeeRule rule)
        implements Serializable {

    public FeeItem {
        cases = cases == null ? List.of() : List.copyOf(cases);
        rule = rule == null ? FeeRule.GENERAL : rule;
    }

    /** Whether somebody in this case pays it; an empty case stands for "any". */
    public boolean isOfCase(String ofCase) {
        return cases.isEmpty() || ofCase.isEmpty() || cases.contains(ofCase);
    }
}
