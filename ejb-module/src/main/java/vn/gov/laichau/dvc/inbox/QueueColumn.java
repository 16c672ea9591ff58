package vn.gov.laichau.dvc.inbox;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Columns that an officer may show or hide in his lists; the code of the dossier always stands there. */
public enum QueueColumn {
    LEFT,
    DUE,
    APPLICANT,
    PROCEDURE,
    WORK,
    HOLDER,
    SINCE;

    /** All but the kind of work, which the tab says already. */
    static Set<QueueColumn> usual() {
        return EnumSet.complementOf(EnumSet.of(WORK));
    }

    /** Those that were chosen; without any, the usual ones. */
    static Set<QueueColumn> chosen(Predicate<String> isChosen) {
        var chosen = EnumSet.noneOf(QueueColumn.class);
        Arrays.stream(values()).filter(column -> isChosen.test(column.name())).forEach(chosen::add);
        return chosen.isEmpty() ? usual() : chosen;
    }

    static Set<QueueColumn> read(String text) {
        var names = List.of(text.split(","));
        return chosen(names::contains);
    }
}
