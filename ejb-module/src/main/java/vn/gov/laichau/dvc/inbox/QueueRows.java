package vn.gov.laichau.dvc.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.SearchText;
import vn.gov.laichau.dvc.workflow.TaskKind;

/** The lists of open tasks, read page by page. */
@Repository
class QueueRows {

    /** Words that mean more dossiers than this are looked for along the queue instead. */
    static final int FEW = 2000;

    private static final String LINES = "select t.uuid, d.uuid as dossier, d.version, d.code, a.name as applicant, "
            + "p.name as procedure, t.kind, u.name as unit, t.holder, o.full_name, t.opened_at, t.due_at, "
            + "d.due_at as whole_due_at, d.test, t.first_read_at, "
            + "case when d.status = 'CONSULTING' then d.questions else 0 end, d.questions_settled, "
            + "coalesce(u.parent_id, u.id), t.kind <> 'ANSWER' and exists (select 1 from dvc.message m "
            + "where m.dossier_id = d.id and m.waiting), d.status, d.originals_held, "
            + "case when t.kind = 'AWAY' then concat_ws(', ', su.name, sa.name) end from (";
    private static final String JOINED =
            ") page join dvc.task t on t.id = page.id join dvc.dossier d on d.id = t.dossier_id "
            + "join dvc.applicant a on a.id = d.applicant_id join dvc.procedure_version v on v.id = d.procedure_version_id "
            + "join dvc.procedure p on p.id = v.procedure_id join dvc.unit u on u.id = t.unit_id "
            + "left join dvc.unit su on su.id = d.step_unit_id left join dvc.unit sa on sa.id = su.parent_id "
            + "left join dvc.officer o on o.login = t.holder order by page.due_key, page.id";

    private static final String FOUND = "select d.uuid, d.code, a.name as applicant, p.name, d.status, u.name as unit "
            + "from dvc.dossier d join dvc.applicant a on a.id = d.applicant_id "
            + "join dvc.procedure_version v on v.id = d.procedure_version_id join dvc.procedure p on p.id = v.procedure_id "
            + "left join dvc.unit u on u.id = d.step_unit_id where d.id = any(?1) and d.code is not null "
            + "and exists (select 1 from dvc.dossier_unit x where x.dossier_id = d.id and x.unit_id = any(?2) "
            + "and x.until is null and not x.consulted) order by d.changed_at desc, d.id limit ";

    private static final String LATEST = "select x.id from unnest(cast(?1 as bigint[])) as v(id) "
            + "cross join unnest(cast(?2 as bigint[])) as g(id) "
            + "cross join lateral (select d.id from dvc.dossier d where d.procedure_version_id = v.id "
            + "and d.agency_id = g.id order by d.id desc limit 100) x limit " + FEW;

    /** Letters without which nearly every procedure would be meant. */
    private static final int SHORTEST = 3;

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    /** The place of a task in the order, if there is such a task. */
    Optional<QueueKey> key(UUID task) {
        return em.createQuery("select t.dueAt, t.id from Task t where t.uuid = :uuid", Object[].class)
                .setParameter("uuid", task).getResultStream().findFirst()
                .map(row -> new QueueKey((Instant) row[0], (Long) row[1]));
    }

    /** In the order of the list, also when it is read backwards. */
    @SuppressWarnings("unchecked")
    List<TaskLine> page(QueueQuery query, QueueKey key, boolean backwards, int size) {
        if (query.places().isEmpty()) {
            return List.of();
        }
        var sql = sql(query, new ArrayList<>());
        var text = LINES + sql.page(key, backwards, size) + JOINED;
        return ((List<Object[]>) query(text, sql.values()).getResultList()).stream().map(QueueRows::line).toList();
    }

    /** How many there are of each, as far as its cap: in one statement, since most of the work is to ask. */
    @SuppressWarnings("unchecked")
    List<Integer> counted(List<QueueQuery> queries, List<Integer> caps) {
        var counts = new ArrayList<>(Collections.nCopies(queries.size(), 0));
        var values = new ArrayList<Object>();
        var parts = new ArrayList<String>();
        for (int i = 0; i < queries.size(); i++) {
            if (!queries.get(i).places().isEmpty()) {
                parts.add("select " + i + " as n, (" + sql(queries.get(i), values).counted(caps.get(i)) + ") as counted");
            }
        }
        if (!parts.isEmpty()) {
            ((List<Object[]>) query(String.join(" union all ", parts), values).getResultList())
                    .forEach(row -> counts.set(((Number) row[0]).intValue(), ((Number) row[1]).intValue()));
        }
        return counts;
    }

    @SuppressWarnings("unchecked")
    Map<TaskKind, Integer> countedByKind(Workplaces places, int cap) {
        if (places.isEmpty()) {
            return Map.of();
        }
        var sql = new QueueSql(QueueQuery.all(places));
        var counts = new EnumMap<TaskKind, Integer>(TaskKind.class);
        ((List<Object[]>) query(sql.countedByKind(cap), sql.values()).getResultList())
                .forEach(row -> counts.put(TaskKind.valueOf((String) row[0]), ((Number) row[1]).intValue()));
        return counts;
    }

    private QueueSql sql(QueueQuery query, List<Object> values) {
        if (query.text().isBlank()) {
            return new QueueSql(query, values);
        }
        var code = "%" + escaped(query.text().strip().toUpperCase(Locale.ROOT)) + "%";
        var name = "%" + escaped(SearchText.fold(query.text().strip())) + "%";
        var versions = versions(name);
        var few = few(code, name, versions);
        return few.isPresent() ? new QueueSql(query, values, few.get())
                : new QueueSql(query, values, code, name, versions);
    }

    /**
     * Dossiers in which these units take part and whose code or applicant the words mean, unless those are too many, or
     * whose procedure, of each version and agency the latest.
     */
    @SuppressWarnings("unchecked")
    FoundDossiers found(Set<Long> units, Set<Long> agencies, String words, int most) {
        var name = "%" + escaped(SearchText.fold(words.strip())) + "%";
        var few = few("%" + escaped(words.strip().toUpperCase(Locale.ROOT)) + "%", name, Set.of());
        var meant = new HashSet<>(few.orElseGet(Set::of));
        if (words.strip().length() >= SHORTEST) {
            meant.addAll(latest(versions(name), agencies));
        }
        if (meant.isEmpty()) {
            return new FoundDossiers(List.of(), few.isEmpty());
        }
        var found = ((List<Object[]>) em.createNativeQuery(FOUND + (most + 1)).setParameter(1, meant.toArray(Long[]::new))
                .setParameter(2, units.toArray(Long[]::new)).getResultList()).stream()
                .map(row -> new FoundDossier((UUID) row[0], (String) row[1], (String) row[2], (String) row[3],
                        (String) row[4], (String) row[5])).toList();
        return new FoundDossiers(found.subList(0, Math.min(most, found.size())), few.isEmpty() || found.size() > most);
    }

    /** Of each of these versions and agencies the latest dossiers, found by their index. */
    @SuppressWarnings("unchecked")
    private Set<Long> latest(Set<Long> versions, Set<Long> agencies) {
        var found = new HashSet<Long>();
        if (!versions.isEmpty()) {
            ((List<Number>) em.createNativeQuery(LATEST).setParameter(1, versions.toArray(Long[]::new))
                    .setParameter(2, agencies.toArray(Long[]::new)).getResultList())
                    .forEach(number -> found.add(number.longValue()));
        }
        return found;
    }

    private Set<Long> versions(String name) {
        return numbers("select v.id from dvc.procedure_version v join dvc.procedure p on p.id = v.procedure_id "
                + "where p.search_text like ?1 escape '!' and dvc.f_unaccent(p.name) like ?1 escape '!'", name);
    }

    /** The dossiers that the words mean, unless they are too many. */
    private Optional<Set<Long>> few(String code, String name, Set<Long> versions) {
        var found = new HashSet<Long>();
        var most = " limit " + (FEW + 1);
        found.addAll(numbers("select d.id from dvc.dossier d where d.code like ?1 escape '!'" + most, code));
        found.addAll(numbers("select d.id from dvc.dossier d join dvc.applicant a on a.id = d.applicant_id "
                + "where a.search_name like ?1 escape '!'" + most, name));
        for (var version : versions) {
            if (found.size() > FEW) {
                break;
            }
            found.addAll(numbers("select d.id from dvc.dossier d where d.procedure_version_id = ?1" + most, version));
        }
        return found.size() > FEW ? Optional.empty() : Optional.of(found);
    }

    @SuppressWarnings("unchecked")
    private Set<Long> numbers(String text, Object value) {
        var found = new HashSet<Long>();
        ((List<Number>) em.createNativeQuery(text).setParameter(1, value).getResultList())
                .forEach(number -> found.add(number.longValue()));
        return found;
    }

    private Query query(String text, List<Object> values) {
        var query = em.createNativeQuery(text);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static TaskLine line(Object[] row) {
        return new TaskLine((UUID) row[0], (UUID) row[1], ((Number) row[2]).intValue(), (String) row[3], (String) row[4],
                (String) row[5], TaskKind.valueOf((String) row[6]), (String) row[7], (String) row[8], (String) row[9],
                instant(row[10]), instant(row[11]), instant(row[12]), (Boolean) row[13], instant(row[14]),
                ((Number) row[15]).intValue(), ((Number) row[16]).intValue(), ((Number) row[17]).longValue(),
                (Boolean) row[18], (String) row[19], ((Number) row[20]).intValue(),
                (String) row[21]);
    }

    private static Instant instant(Object column) {
        if (column instanceof OffsetDateTime at) {
            return at.toInstant();
        }
        return column == null ? null : ((Timestamp) column).toInstant();
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** How many open tasks each of these officers holds. */
    Map<String, Integer> held(Set<String> logins) {
        if (logins.isEmpty()) {
            return Collections.emptyMap();
        }
        var load = new HashMap<String, Integer>();
        em.createQuery("select t.holder, count(t) from Task t where t.holder in :logins and t.closedAt is null group by "
                + "t.holder", Object[].class).setParameter("logins", logins).getResultList()
                .forEach(row -> load.put((String) row[0], ((Number) row[1]).intValue()));
        return load;
    }
}
