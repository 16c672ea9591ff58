package vn.gov.laichau.dvc.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.OfficerView;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.workflow.QueueTab;

/** The officers' inbox: the open tasks of the units in which one serves today, in the roles one has there (Điều 8). */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class WorkQueue {

    /** Counters beside the tabs say "99+" from here on. */
    public static final int COUNTED = 100;

    private static final int LARGEST_PAGE = 100;
    private static final int FOUND = 25;

    @Inject
    QueueRows rows;

    @Inject
    QueueReading reading;

    @Inject
    CurrentOfficer officer;

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    Event<InboxOpened> opened;

    /**
     * One page, the most pressing first, behind the task {@code after} or before the task {@code before}. Whoever receives
     * dossiers has thereby looked into the inbox of his desk (Điều 12.8).
     */
    public QueuePage open(QueueFilter wanted, UUID before, UUID after, int size) {
        var desks = officer.unitIdsWith(Role.RECEPTION);
        if (!desks.isEmpty()) {
            opened.fire(new InboxOpened(desks, officer.stamp()));
        }
        var tabs = tabs();
        var filter = chosen(wanted, tabs);
        if (tabs.isEmpty()) {
            return new QueuePage(null, List.of(), 0, false, null, null, tabs, Map.of());
        }
        return page(filter, before, after, Math.min(Math.max(size, 1), LARGEST_PAGE), tabs);
    }

    /** The most pressing dossier of a tab besides this one, for who has just finished it. */
    public Optional<UUID> next(QueueTab tab, UUID besides) {
        return reading.lines(reading.query(QueueFilter.of(tab)), null, false, 1).stream().map(TaskRow::dossier)
                .filter(dossier -> !dossier.equals(besides)).findFirst();
    }

    /**
     * Dossiers in which my units take part and that these words mean by code, name or procedure, wherever they lie now, the
     * last changed first: also finished and closed ones, and those with which there is nothing to be done here.
     */
    public FoundDossiers everywhere(String words) {
        var mine = officer.unitIds();
        return words.isBlank() || mine.isEmpty() ? FoundDossiers.NONE : rows.found(mine, agencies(mine), words, FOUND);
    }

    private Set<Long> agencies(Set<Long> mine) {
        return mine.stream().map(unit -> units.get(unit).agency().getId()).collect(Collectors.toSet());
    }

    private QueuePage page(QueueFilter filter, UUID before, UUID after, int size, Map<QueueTab, Integer> tabs) {
        boolean backwards = before != null;
        var key = Stream.ofNullable(backwards ? before : after).flatMap(task -> rows.key(task).stream()).findFirst()
                .orElse(null);
        var query = reading.query(filter);
        var found = new ArrayList<>(reading.lines(query, key, backwards && key != null, size));
        boolean more = found.size() > size;
        if (more) {
            found.remove(size);
        }
        boolean read = backwards && key != null;
        if (read) {
            Collections.reverse(found);
        }
        var views = viewQueries();
        var counts = rows.counted(Stream.concat(Stream.of(query), views.values().stream()).toList(),
                Stream.concat(Stream.of(Slice.CAP + 1), views.keySet().stream().map(view -> COUNTED)).toList());
        int total = counts.get(0);
        boolean earlier = read ? more : key != null;
        boolean later = read || more;
        return new QueuePage(filter, List.copyOf(found), Math.min(total, Slice.CAP), total > Slice.CAP,
                earlier && !found.isEmpty() ? found.get(0).task() : null,
                later && !found.isEmpty() ? found.get(found.size() - 1).task() : null, tabs,
                counted(views.keySet(), counts));
    }

    /** The tabs that belong to the person's roles, in their order, with the number of open tasks up to the cap. */
    private Map<QueueTab, Integer> tabs() {
        var places = Workplaces.of(officer, Workplaces.everyKind());
        var counts = rows.countedByKind(places, COUNTED);
        var tabs = new LinkedHashMap<QueueTab, Integer>();
        for (var tab : QueueTab.values()) {
            if (places.places().stream().anyMatch(place -> place.kind() == tab.kind())) {
                tabs.put(tab, Math.min(counts.getOrDefault(tab.kind(), 0), COUNTED));
            }
        }
        return tabs;
    }

    /** What each view would show, for those in which there can be something. */
    private Map<QueueView, QueueQuery> viewQueries() {
        var views = new EnumMap<QueueView, QueueQuery>(QueueView.class);
        for (var view : QueueView.values()) {
            var query = reading.query(new QueueFilter(null, view, null, "", false, ""));
            if (!query.places().isEmpty()) {
                views.put(view, query);
            }
        }
        return views;
    }

    /** The first count is that of the list itself. */
    private static Map<QueueView, Integer> counted(Collection<QueueView> views, List<Integer> counts) {
        var counted = new EnumMap<QueueView, Integer>(QueueView.class);
        views.forEach(view -> counted.put(view, counts.get(counted.size() + 1)));
        return counted;
    }

    /** Who asks for nothing begins with the first tab in which there is work. */
    private static QueueFilter chosen(QueueFilter wanted, Map<QueueTab, Integer> tabs) {
        if (!wanted.isOpen() || tabs.isEmpty()) {
            return wanted;
        }
        return QueueFilter.of(tabs.entrySet().stream().filter(tab -> tab.getValue() > 0).map(Map.Entry::getKey).findFirst()
                .orElseGet(() -> tabs.keySet().iterator().next()));
    }

    /** The people of the units that I head, whose work I may look at by itself. */
    public List<OfficerView> people() {
        return officer.unitIdsWith(Role.DIVISION_HEAD).stream().sorted()
                .flatMap(unit -> officers.servingIn(unit, Role.SPECIALIST, Role.DIVISION_HEAD).stream()).distinct().toList();
    }
}
