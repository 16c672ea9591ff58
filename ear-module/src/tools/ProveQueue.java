import java.io.File;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Proves, on its own temporary data with ten thousand, a hundred thousand and a million open dossiers, that the first
 * page of
 * an officer's queue does not grow with them: the processor time of the database, as times on a shared machine say
 * little, and plans that read no table of tasks or dossiers
 * as a whole. One line of JSON per figure; exit 0 only if all hold. Arguments: folder of the project, temporary folder.
 */
public class ProveQueue {

    static final int PORT = 28180;
    static final String ADDRESS = "http://localhost:" + PORT;
    static final int ROUNDS = 60;
    static final int WARM = 300;
    static final double MOST_GROWTH = 2.0;
    static final double TICKS_PER_SECOND = 100.0;
    static final Pattern WHOLE = Pattern.compile(
            "Seq Scan on (?:dvc\\.)?(task|dossier|applicant|held_original|register_line)\\b");

    final Path root;
    final Path data;
    boolean allHold = true;

    ProveQueue(String[] args) {
        root = Path.of(args[0]);
        data = Path.of(args[1], "data");
    }

    public static void main(String[] args) throws Exception {
        var prove = new ProveQueue(args);
        try {
            prove.launcher("run");
            prove.sql("alter system set session_preload_libraries = 'auto_explain'",
                    "alter system set auto_explain.log_min_duration = -1",
                    "alter system set auto_explain.log_nested_statements"
                    + " = off");
            double small = 0;
            long from = 1;
            for (int size : new int[] {10_000, 100_000, 1_000_000}) {
                prove.fill(from, size);
                from = size + 1L;
                if (small == 0) {
                    prove.warm();
                }
                double worst = prove.measure(size, small);
                small = small == 0 ? worst : small;
            }
            prove.launcher("stop");
            prove.launcher("run");
            prove.plans();
        } finally {
            prove.launcher("stop");
        }
        System.exit(prove.allHold ? 0 : 1);
    }

    // ---- the data ------------------------------------------------------------------------------------------------

    /** Each dossier has one open task; one in ten lies in the division and at the desk of the officers who look. */
    void fill(long from, long to) throws Exception {
        sql("insert into dvc.account (id, uuid, version, login, kind, password_hash, enabled, failed_count, created_at, "
                + "password_changed_at, demonstration) select -g, gen_random_uuid(), 1, 'p-' || g, 'APPLICANT', 'x', false, 0, "
                + "now(), now(), true from generate_series(" + from + ", " + to + ") g where g % 4 = 0",
                "insert into dvc.applicant (id, uuid, version, account_id, kind, name, search_name, identity_encrypted, "
                + "identity_last4, phone, terms_accepted_at) select -g, gen_random_uuid(), 1, -g, 'CITIZEN', 'Người Thử ' || g, "
                + "'nguoi thu ' || g, ''::bytea, '0000', '', now() from generate_series(" + from + ", " + to
                + ") g where g % 4 = 0",
                "create temporary table place as select t.n, u.id as unit, u.parent_id as agency from unnest(array["
                + "'H35.22/tckh', 'H35.22/mc', 'H35.21/tckh', 'H35.21/mc', 'H35.24/tckh', 'H35.24/mc', 'H35.04/dkkd', "
                + "'H35.04/mc', 'H35.11/bcxb', 'H35.11/mc']) with ordinality as t(code, n) join dvc.unit u on u.code = t.code",
                "insert into dvc.dossier (id, uuid, version, code, status, applicant_id, procedure_version_id, agency_id, desk_id,"
                + " handling_unit_id, answers, delivery, created_at, changed_at, changed_by, submitted_at, due_at, fee_total, "
                + "fee_status, supplement_rounds, step_unit_id, step_since) select -g, gen_random_uuid(), 1, 'P-' || g, "
                + "case when g % 20 = 1 then 'RESULT_AT_DESK' else 'IN_PROCESS' end, -(g - g % 4 + "
                + "case when g < 4 then 4 else 0 end), (select min(id) from dvc.procedure_version), p.agency, p.unit, p.unit, "
                + "'{}'::jsonb, 'COUNTER', now(), now(), 'proof', now(), now() + (g % 40 - 10) * interval '1 day', 0, 'NOTHING_DUE', 0, p.unit, "
                + "now() "
                + "from generate_series(" + from + ", " + to + ") g join place p on p.n = g % 10 + 1",
                "insert into dvc.task (id, uuid, version, dossier_id, unit_id, kind, holder, opened_at, due_at, first_read_at) "
                + "select -g, gen_random_uuid(), 1, -g, p.unit, case when p.n % 2 = 1 then 'HANDLE' else 'RECEIVE' end, case when "
                + "g % 20 = 0 then 'cv.tckh.tamduong' when p.n % 2 = 1 and g % 3 > 0 then 'x' || g % 50 end, now(), "
                + "case when g % 17 > 0 then now() + (g % 40 - 10) * interval '1 day' + g * interval '1 second' end, "
                + "case when g % 5 > 0 then now() end from generate_series(" + from + ", " + to
                + ") g join place p on p.n = "
                + "g % 10 + 1",
                "insert into dvc.held_original (id, uuid, dossier_id, desk_id, name, sheets, received_from, place, received_by, "
                + "received_at) select -g, gen_random_uuid(), -g, p.unit, 'Bằng', 1, 'Người Thử', 'tủ', 'proof', now() "
                + "- g * interval '1 second' from generate_series(" + from + ", " + to + ") g join place p on p.n = g % 10 + 1 "
                + "where g % 5 = 1",
                "insert into dvc.register (agency_id, kind, year, last, opened_at) select distinct agency, 'DOSSIERS', "
                + "cast(extract(year from now()) as int), 1000000, now() from place on conflict do nothing",
                "insert into dvc.register_line (id, register_id, number, sign, at, dossier, code, procedure_name, sets, "
                + "applicant, address, phone, handler, search) select -g, r.id, g, 'x', now(), gen_random_uuid(), 'P-' || g, "
                + "'Thủ tục', 1, 'Người Thử ' || g, '', '', '', 'p-' || g || ' nguoi thu ' || g from generate_series("
                + from + ", " + to + ") g join place p on p.n = g % 10 + 1 join dvc.register r on r.agency_id = p.agency "
                + "and r.kind = 'DOSSIERS' and r.year = extract(year from now())",
                "insert into dvc.dossier_unit (id, dossier_id, unit_id, since, consulted) select -g, -g, p.unit, now(), false "
                + "from generate_series(" + from + ", " + to + ") g join place p on p.n = g % 10 + 1 where g % 10 < 2",
                "insert into dvc.message (id, uuid, dossier_id, side, author, body, written_at, waiting) select -g, "
                + "gen_random_uuid(), -g, 'APPLICANT', 'p-' || g, 'Bao giờ xong?', now() - g * interval '1 second', "
                + "g % 1000 < 2 from generate_series(" + from + ", " + to + ") g where g % 10 < 2",
                "drop table place");
        sql("vacuum analyze dvc.held_original", "vacuum analyze dvc.register_line", "vacuum analyze dvc.task",
                "vacuum analyze dvc.dossier", "vacuum analyze dvc.applicant", "vacuum analyze dvc.message",
                "vacuum analyze dvc.dossier_unit", "vacuum analyze dvc.account");
    }

    // ---- the pages -----------------------------------------------------------------------------------------------

    /** A server that has just started compiles more than it answers. */
    void warm() throws Exception {
        var client = login("cv.tckh.tamduong");
        for (int i = 0; i < WARM; i++) {
            get(client, "/officer/inbox.xhtml?tab=TO_HANDLE");
        }
    }

    double measure(int size, double small) throws Exception {
        double worst = 0;
        for (var one : List.of(List.of("cv.tckh.tamduong", "TO_HANDLE"), List.of("tp.tckh.tamduong", "OF_UNIT"),
                List.of("mc.tamduong", "LATE"))) {
            var client = login(one.get(0));
            var path = "/officer/inbox.xhtml?tab=" + one.get(1);
            for (int i = 0; i < ROUNDS / 6; i++) {
                lines(get(client, path));
            }
            var times = new double[ROUNDS];
            double used = processors(true);
            double usedByDatabase = processors(false);
            int lines = 0;
            for (int i = 0; i < ROUNDS; i++) {
                long begin = System.nanoTime();
                lines = lines(get(client, path));
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
            used = (processors(true) - used) / ROUNDS * 1000;
            usedByDatabase = (processors(false) - usedByDatabase) / ROUNDS * 1000;
            Arrays.sort(times);
            worst = Math.max(worst, usedByDatabase);
            figure("first page", String.format(Locale.ROOT, "\"open\":%d,\"officer\":\"%s\",\"tab\":\"%s\",\"lines\":%d,"
                    + "\"medianMs\":%.1f,\"p95Ms\":%.1f,\"serverMs\":%.1f,\"databaseMs\":%.1f", size, one.get(0),
                    one.get(1), lines, times[ROUNDS / 2], times[ROUNDS * 95 / 100], used, usedByDatabase), lines == 25);
        }
        if (small > 0) {
            figure("growth of the database's work", String.format(Locale.ROOT, "\"open\":%d,\"against10k\":%.2f", size,
                    worst / small),
                    worst / small < MOST_GROWTH);
        }
        return worst;
    }

    // ---- the plans -----------------------------------------------------------------------------------------------

    /** Every statement that the lists make is explained by the database itself while the pages are opened. */
    void plans() throws Exception {
        var log = data.resolve("postgresql.log");
        sql("alter system set auto_explain.log_min_duration = 0", "alter system set auto_explain.log_analyze = on",
                "select pg_reload_conf()");
        awaitLogged(log, 0, "the plans begin");
        long begin = Files.size(log);
        for (var officer : List.of("cv.tckh.tamduong", "tp.tckh.tamduong", "mc.tamduong")) {
            open(officer, "inbox.xhtml?", List.of("tab=ALL", "tab=WAITING", "tab=MINE", "tab=SOON", "tab=LATE", "tab=OF_UNIT",
                    "tab=ALL&q=P-999", "tab=ALL&q=P-987654", "tab=ALL&unread=yes", "tab=ALL&q=nguoi+thu"));
        }
        begin = explained("plans", "w(unit_id, kind, roles)", log, begin);
        open("mc.tamduong", "", List.of("uncollected.xhtml", "uncollected.xhtml?from=60", "held.xhtml", "held.xhtml?from=60",
                "register.xhtml", "register.xhtml?from=960", "register.xhtml?q=P-98765", "register.xhtml?q=nguoi+thu"));
        begin = explained("plans of results that wait, originals held and books", "dvc.", log, begin);
        open("mc.tamduong", "", List.of("messages.xhtml", "messages.xhtml?from=60"));
        explained("plans of messages that wait", "dvc.message", log, begin);
    }

    private void open(String officer, String page, List<String> addresses) throws Exception {
        var client = login(officer);
        for (var address : addresses) {
            get(client, "/officer/" + page + address);
        }
    }

    /** Looks at the plans that were written down since, of statements with these words; returns where they end. */
    private long explained(String name, String words, Path log, long begin) throws Exception {
        var end = name + " end";
        var logged = awaitLogged(log, begin, end);
        var text = logged.substring(0, logged.indexOf(end));
        int whole = 0;
        int explained = 0;
        double slowest = 0;
        for (var plan : text.split("duration: ")) {
            if (plan.contains("Query Text") && plan.contains(words)) {
                explained++;
                slowest = Math.max(slowest, Double.parseDouble(plan.substring(0, plan.indexOf(' '))));
                if (WHOLE.matcher(plan).find()) {
                    whole++;
                    Files.writeString(data.resolveSibling("plan-" + explained + ".txt"), plan);
                    System.err.println(plan);
                }
            }
        }
        figure(name, String.format(Locale.ROOT, "\"explained\":%d,\"readingAWholeTable\":%d,\"slowestMs\":%.1f",
                explained, whole, slowest), explained > 0 && whole == 0);
        return Files.size(log);
    }

    /** Asks the database for these words until it has written them down; returns what stands in the log from there on. */
    String awaitLogged(Path log, long from, String words) throws Exception {
        long end = System.nanoTime() + 60_000_000_000L;
        while (System.nanoTime() < end) {
            sql("select '" + words + "'");
            var bytes = Files.readAllBytes(log);
            var text = new String(bytes, (int) from, bytes.length - (int) from, StandardCharsets.UTF_8);
            if (text.contains(words)) {
                return text;
            }
        }
        throw new IllegalStateException("the database does not write down its plans");
    }

    // ---- server and database -------------------------------------------------------------------------------------

    void sql(String... statements) throws Exception {
        try (var connection = connection(); var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    Connection connection() throws Exception {
        var secrets = Files.readString(data.resolve("secrets"));
        var password = Pattern.compile("DVC_DB_PASSWORD=(\\S+)").matcher(secrets);
        password.find();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + Files.readString(data.resolve("ports"))
                .split(" ")[1]
                + "/dvc", "dvc", password.group(1));
    }

    /** Seconds of processor time of the server, or of all processes of the database, so far. */
    double processors(boolean ofServer) throws Exception {
        var server = Files.readString(data.resolve("server.pid")).strip();
        var database = Files.readAllLines(data.resolve("db/postmaster.pid")).get(0).strip();
        double ticks = 0;
        for (var process : new File("/proc").listFiles(file -> file.getName().matches("\\d+"))) {
            try {
                var stat = Files.readString(process.toPath().resolve("stat"));
                var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                if (ofServer ? process.getName().equals(server) : process.getName().equals(database) || fields[1]
                        .equals(database)) {
                    ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
                }
            } catch (java.io.IOException e) {
                continue; // it has just ended
            }
        }
        return ticks / TICKS_PER_SECOND;
    }

    void launcher(String command) throws Exception {
        var words = new ArrayList<String>(List.of(root.resolve("dvc").toString(), command, "--data", data.toString()));
        if (command.equals("run")) {
            words.addAll(List.of("--detach", "--port", String.valueOf(PORT)));
        }
        var out = data.resolveSibling("launcher.log").toFile();
        if (new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(out).start().waitFor() != 0) {
            throw new IllegalStateException(Files.readString(out.toPath()));
        }
    }

    static HttpClient login(String name) throws Exception {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL).build();
        var page = get(client, "/account/login.xhtml");
        var form = page.substring(page.indexOf("<form", page.indexOf("<main")));
        var fields = new ArrayList<String>(List.of("username=" + name, "password=LaiChau%402017", "go=x"));
        var hidden = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>").matcher(form.substring(0, form.indexOf("</form>")));
        while (hidden.find()) {
            var key = Pattern.compile("name=\"([^\"]+)\"").matcher(hidden.group());
            var value = Pattern.compile("value=\"([^\"]*)\"").matcher(hidden.group());
            if (key.find()) {
                fields.add(encoded(key.group(1)) + "=" + (value.find() ? encoded(value.group(1)) : ""));
            }
        }
        client.send(HttpRequest.newBuilder(URI.create(ADDRESS + "/account/login.xhtml")).header("Content-Type",
                "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields)))
                .build(),
                BodyHandlers.discarding());
        return client;
    }

    static String get(HttpClient client, String path) throws Exception {
        var answer = client.send(HttpRequest.newBuilder(URI.create(ADDRESS + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " at " + path);
        }
        return answer.body();
    }

    static int lines(String page) {
        return (int) Pattern.compile("class=\"code\" href=\"/officer/dossier").matcher(page).results().count();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    void figure(String name, String values, boolean holds) {
        allHold &= holds;
        System.out.println("{\"figure\":\"" + name + "\"," + values + ",\"holds\":" + holds + "}");
    }
}
