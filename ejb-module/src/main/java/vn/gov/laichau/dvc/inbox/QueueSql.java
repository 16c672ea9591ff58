package vn.gov.laichau.dvc.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of one statement over open tasks, with the values it is given. Each place is looked up by itself in the order of
 * its index and no further than the page needs, so that the size of a queue does not matter. Only numbers and names of
 * constants stand in the text; what people typed is always a value.
 */
class QueueSql {

    static final String DUE = "coalesce(t.due_at, timestamptz 'infinity')";

    private static final String MINE = "(t.role is null or t.role = any(w.roles))";

    private final List<Object> values;
    private final QueueQuery query;
    private final String text;

    /** {@code text} is the condition that stands for the words that were typed, or empty. */
    QueueSql(QueueQuery query) {
        this(query, new ArrayList<>());
    }

    /** Its values come behind those that are given already: a part of a larger statement. */
    QueueSql(QueueQuery query, List<Object> values) {
        this.query = query;
        this.values = values;
        this.text = "";
    }

    /** The dossiers that the words mean are known, and few. */
    QueueSql(QueueQuery query, List<Object> values, Collection<Long> dossiers) {
        this.query = query;
        this.values = values;
        this.text = " and t.dossier_id in (" + numbers(dossiers) + ")";
    }

    /** The words mean many dossiers: each is looked at on the way. */
    QueueSql(QueueQuery query, List<Object> values, String code, String name, Collection<Long> versions) {
        this.query = query;
        this.values = values;
        this.text = " and (select d.code like " + given(code) + " escape '!' or a.search_name like " + given(name)
                + " escape '!'" + (versions.isEmpty() ? "" : " or d.procedure_version_id in (" + numbers(versions) + ")")
                + " from dvc.dossier d join dvc.applicant a on a.id = d.applicant_id where d.id = t.dossier_id)";
    }

    List<Object> values() {
        return values;
    }

    /** Keys of the tasks of one page, {@code due_key} and {@code id}; behind or before a key when there is one. */
    String page(QueueKey key, boolean backwards, int size) {
        var order = backwards ? " desc" : "";
        var from = key == null ? "" : " and (" + DUE + ", t.id) " + (backwards ? "<" : ">") + " (cast("
                + given(key.dueText()) + " as timestamptz), " + given(key.id()) + ")";
        return "select q.due_key, q.id from " + source("t.id, " + DUE + " as due_key", from + " order by " + DUE + order
                + ", t.id" + order + " limit " + size) + " q order by q.due_key" + order + ", q.id" + order + " limit "
                + size;
    }

    /** How many there are, as far as the cap. */
    String counted(int cap) {
        return "select count(*) from (select 1 from " + source("t.id", " limit " + cap) + " q limit " + cap + ") n";
    }

    /** How many there are of each kind, each place as far as the cap. */
    String countedByKind(int cap) {
        return "select q.kind, count(*) from " + source("w.kind", " limit " + cap) + " q group by q.kind";
    }

    private String source(String columns, String end) {
        var where = MINE + " and t.closed_at is null" + conditions() + text;
        if (query.holder() != null || text.startsWith(" and t.dossier_id")) {
            return "(select " + columns + " from dvc.task t join " + places()
                    + " on w.unit_id = t.unit_id and w.kind = t.kind where " + where + end + ")";
        }
        return "(select x.* from " + places() + " cross join lateral (select " + columns
                + " from dvc.task t where t.unit_id = w.unit_id and t.kind = w.kind and " + where + end + ") x)";
    }

    private String conditions() {
        return declined() + scope() + (query.free() ? " and t.holder is null" : "")
                + (query.holder() == null ? "" : " and t.holder = " + given(query.holder()))
                + (query.unread() ? " and t.first_read_at is null" : "")
                + (query.dueFrom() == null ? "" : " and " + DUE + " >= " + instant(query.dueFrom()))
                + (query.dueTo() == null ? "" : " and " + DUE + " <= " + instant(query.dueTo()));
    }

    /** What he has declined to sign waits for others. */
    private String declined() {
        return query.places().isDeciding() ? " and (t.kind <> 'DECIDE' or not exists (select 1 from dvc.signing_refusal r "
                + "where r.dossier_id = t.dossier_id and r.unit_id = t.unit_id and r.lapsed_at is null and r.officer = "
                + given(query.places().login()) + "))" : "";
    }

    private String scope() {
        return query.places().isPartly() ? " and (w.scope is null or exists (select 1 from dvc.dossier d "
                + "join dvc.procedure_version v on v.id = d.procedure_version_id "
                + "join dvc.procedure p on p.id = v.procedure_id "
                + "where d.id = t.dossier_id and (p.code = any(w.scope) or p.field_name = any(w.scope))))" : "";
    }

    private String instant(Instant at) {
        return "cast(" + given(at.toString()) + " as timestamptz)";
    }

    private String places() {
        boolean partly = query.places().isPartly();
        return query.places().places().stream().map(place -> "(cast(" + place.unit() + " as bigint), text '"
                + place.kind().name() + "', cast('{" + String.join(",", place.roles()) + "}' as text[])"
                + (partly ? ", " + scope(place) : "") + ")").collect(Collectors.joining(", ", "(values ",
                        ") as w(unit_id, kind, roles" + (partly ? ", scope)" : ")")));
    }

    private String scope(Workplaces.Place place) {
        return place.scope().isEmpty() ? "cast(null as text[])"
                : "string_to_array(" + given(String.join("\n", place.scope())) + ", chr(10))";
    }

    private String given(Object value) {
        values.add(value);
        return "?" + values.size();
    }

    private static String numbers(Collection<Long> keys) {
        return keys.isEmpty() ? "-1" : keys.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
