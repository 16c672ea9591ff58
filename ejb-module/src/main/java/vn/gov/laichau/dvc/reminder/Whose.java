package vn.gov.laichau.dvc.reminder;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The agencies that go by one calendar: one of them, or all that keep none of their own. */
record Whose(Collection<Long> agencies, boolean except) {

    static Whose only(long agency) {
        return new Whose(List.of(agency), false);
    }

    static Whose allBut(Collection<Long> agencies) {
        return new Whose(agencies, true);
    }

    /** To be added to other conditions; {@code column} holds the key of an agency. */
    String condition(String column) {
        return agencies.isEmpty() ? "" : "and " + column + (except ? " not in (" : " in (")
                + agencies.stream().map(String::valueOf).collect(Collectors.joining(",")) + ") ";
    }
}
