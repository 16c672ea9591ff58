package vn.gov.laichau.dvc.publication;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.gov.laichau.dvc.dossier.VersionEffect;

/** The effect of a version on all running dossiers of its procedure, group by group. */
public record EffectTable(List<EffectRow> rows) implements Serializable {

    static EffectTable empty() {
        var rows = new ArrayList<EffectRow>();
        for (var group : EffectGroup.values()) {
            rows.add(new EffectRow(group, 0, 0, 0, 0, 0));
        }
        return new EffectTable(rows);
    }

    EffectTable with(VersionEffect effect, boolean mayMove) {
        var group = EffectGroup.of(effect);
        return new EffectTable(rows.stream().map(row -> row.group() == group ? row.with(effect, mayMove) : row).toList());
    }

    public EffectRow row(EffectGroup group) {
        return rows.stream().filter(row -> row.group() == group).findFirst()
                .orElseGet(() -> new EffectRow(group, 0, 0, 0, 0, 0));
    }

    public long running() {
        return rows.stream().mapToLong(row -> row.movable() + row.kept()).sum();
    }

    /** All numbers as one word: what a clerk confirmed is compared with what is found when he publishes. */
    public String seal() {
        return rows.stream().map(row -> row.group() + ":" + row.movable() + "/" + row.kept() + "/" + row.askedAnswers()
                + "/" + row.askedPapers() + "/" + row.lost()).collect(Collectors.joining(","));
    }
}
