package vn.gov.laichau.dvc.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.Stamp;

/** The units that take part in a dossier, or did (Điều 12.7). */
record Participation(List<Involvement> parts) {

    boolean isOpenTo(Collection<Long> units) {
        return open(units).findAny().isPresent();
    }

    /** Of these units the first that takes part and is not only asked. */
    Optional<Long> partOf(Collection<Long> units) {
        return open(units).filter(part -> !part.isOnlyAsked()).map(Involvement::getUnit).findFirst();
    }

    /** Keys of the papers that these units may see who are only asked; empty when they take part and see everything. */
    Optional<Set<String>> shownTo(Collection<Long> units, Supplier<Set<String>> everything) {
        var mine = open(units).toList();
        if (mine.isEmpty() || mine.stream().anyMatch(part -> !part.isOnlyAsked())) {
            return Optional.empty();
        }
        return Optional.of(mine.stream().flatMap(part -> part.getShown().orElseGet(everything).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Stream<Involvement> open(Collection<Long> units) {
        return parts.stream().filter(part -> part.isOpen() && units.contains(part.getUnit()));
    }

    /** It takes part again, if it ever did ({@code true}); {@code asked}: it only gives its opinion. */
    boolean reopen(Unit unit, boolean asked) {
        var known = of(unit).findFirst();
        known.ifPresent(part -> part.reopen(asked));
        return known.isPresent();
    }

    void show(Unit unit, Collection<String> papers) {
        of(unit).forEach(part -> part.show(papers));
    }

    /** The dossier has left the unit for good. */
    void end(Unit unit, Stamp stamp) {
        of(unit).forEach(part -> part.end(stamp.at()));
    }

    /** It has given its opinion, or none. */
    void answered(Unit unit, Stamp stamp) {
        of(unit).forEach(part -> part.answered(stamp.at()));
    }

    private Stream<Involvement> of(Unit unit) {
        return parts.stream().filter(part -> part.getUnit() == unit.getId());
    }
}
