import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Fifty dossiers of one procedure run (drafts, sent, asked for a supplement, accepted, in process) while its form is
 * changed: one question becomes asked, one is taken away, one choice goes. Proves over the pages of a running instance that
 * the numbers of the preview are what happens, that no answer and no file is lost, that each dossier shows its version, and that
 * taking the version back moves back what was moved. One line per check; exit 0 only if all hold.
 * Arguments: address of the portal, its data folder. The driver of PostgreSQL has to be in the class path: answers,
 * files and versions are compared in the database.
 */
public class RunningDossiers {

    static final String PROCEDURE = "2.000720";
    static final String PASSWORD = "LaiChau@2017";
    static final List<String> APPLICANTS = List.of("012190001234", "012085004321", "0100109106");
    static final List<String> AGENCIES = List.of("Tam Đường", "Than Uyên", "Sìn Hồ", "thành phố", "Phong Thổ");
    static final List<String> CHOICES = List.of("TEN", "DIA_CHI", "VON");
    static final int ALL = 50;
    static final String OF_PROCEDURE = "dvc.dossier d join dvc.procedure_version v on v.id = d.procedure_version_id "
            + "join dvc.procedure p on p.id = v.procedure_id ";
    static final String CURRENT_FILES = "select count(*) from dvc.dossier_document f join " + OF_PROCEDURE
            .replace("dvc.dossier d join", "dvc.dossier d on d.id = f.dossier_id join")
            + "where f.replaced_at is null and p.code = ?";
    static final String HANDLED = "select count(*) from dvc.task t join dvc.dossier d on d.id = t.dossier_id "
            + "where cast(d.uuid as text) = ? and t.kind = 'HANDLE'";

    final String base;
    final Path data;
    boolean allHold = true;

    RunningDossiers(String base, Path data) {
        this.base = base;
        this.data = data;
    }

    public static void main(String[] args) throws Exception {
        System.exit(run(args[0], Path.of(args[1])) ? 0 : 1);
    }

    /** All of it; true when every check holds. */
    static boolean run(String base, Path data) throws Exception {
        var prove = new RunningDossiers(base, data);
        prove.prove();
        return prove.allHold;
    }

    void prove() throws Exception {
        var clerk = login("stttt");
        writeDraft(clerk);
        var before = table(clerk.get("/admin/publish.xhtml?id=" + draft()));
        var mine = build();
        check("dossiers that run", "\"built\":" + mine.size(), mine.size() == ALL);
        var page = clerk.get("/admin/publish.xhtml?id=" + draft());
        var shown = table(page);
        long running = sum(shown) - sum(before);
        check("the preview counts them", "\"running\":" + running, running == ALL);
        var expected = expected();
        check("the preview tells the groups apart", "\"shown\":\"" + shown + "\",\"expected\":\"" + expected + "\"",
                shown.equals(expected));
        var answers = answers();
        var files = number(CURRENT_FILES, PROCEDURE);
        var versions = versions();
        int old = (int) number("select max(v.number) from dvc.procedure_version v join dvc.procedure p on p.id = "
                + "v.procedure_id where v.state = 'PUBLISHED' and p.code = ?", PROCEDURE);
        long toMove = shown.values().stream().mapToLong(row -> row[0]).sum();
        var said = clerk.press(page, "/admin/publish.xhtml", "publish", Map.of("from", today(), "note",
                "Thêm câu hỏi về dân tộc; không hỏi thư điện tử; không còn thay đổi vốn.", "move_UNCHANGED", "move",
                "move_ASKED_MORE", "move", "move_WOULD_LOSE", "move"));
        int number = Integer.parseInt(first(said, "Đã công bố phiên bản ([0-9]+)"));
        long moved = Long.parseLong(first(said, "Số hồ sơ đã chuyển: ([0-9]+)"));
        check("as many moved as the preview said", "\"preview\":" + toMove + ",\"moved\":" + moved, toMove == moved
                && moved == changed(versions, versions()));
        check("no answer is lost", "\"dossiers\":" + answers.size(), answers.equals(answers()));
        check("no file is lost", "\"files\":" + files, files == number(CURRENT_FILES, PROCEDURE));
        showsItsVersion(mine, old, number);
        takeBack(clerk, number, versions);
    }

    // ---- the fifty ------------------------------------------------------------------------------------------------

    enum Stage { DRAFT, SENT, ASKED, ACCEPTED, PROPOSED }

    record One(String id, String login, Stage stage) {
    }

    /** Nine drafts or so, one for each applicant and agency; the others at Tam Đường, each as far as its turn says. */
    List<One> build() throws Exception {
        var visits = new LinkedHashMap<String, Visit>();
        for (var applicant : APPLICANTS) {
            visits.put(applicant, login(applicant));
        }
        var desk = login("mc.tamduong");
        var specialist = login("cv.tckh.tamduong");
        var built = new ArrayList<One>();
        var start = visits.get(APPLICANTS.get(0)).get("/citizen/start.xhtml?code=" + PROCEDURE);
        var offered = AGENCIES.stream().filter(start::contains).toList();
        int drafts = APPLICANTS.size() * offered.size();
        for (int i = 0; built.size() < ALL - drafts; i++) {
            var login = APPLICANTS.get(i % APPLICANTS.size());
            var stage = Stage.values()[1 + i % 4];
            var id = send(visits.get(login), "Tam Đường", i);
            built.add(new One(id, login, stage));
            act(stage, id, desk, specialist);
        }
        for (var login : APPLICANTS) {
            for (var agency : offered) {
                int i = built.size();
                var citizen = visits.get(login);
                var id = begin(citizen, agency);
                fill(citizen, id, i, i % 2 == 0);
                built.add(new One(id, login, Stage.DRAFT));
            }
        }
        return built;
    }

    void act(Stage stage, String id, Visit desk, Visit specialist) throws Exception {
        if (stage == Stage.SENT) {
            return;
        }
        var verdicts = Map.of("v_thongBao", "GOOD", "v_giayChungNhan", stage == Stage.ASKED ? "UNREADABLE" : "GOOD");
        var page = desk.press(desk.get("/officer/dossier.xhtml?id=" + id), "/officer/dossier.xhtml", "save", verdicts);
        if (stage == Stage.ASKED) {
            desk.press(desk.get("/officer/supplement.xhtml?id=" + id), "/officer/supplement.xhtml", "send",
                    Map.of("p_giayChungNhan", "yes", "pr_giayChungNhan", "UNREADABLE", "pn_giayChungNhan", "mờ"));
            return;
        }
        desk.press(page, "/officer/dossier.xhtml", "accept", verdicts);
        if (stage == Stage.PROPOSED) {
            long begin = System.nanoTime();
            while (number(HANDLED, id) == 0 && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(30)) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            specialist.press(specialist.get("/officer/dossier.xhtml?id=" + id), "/officer/dossier.xhtml", "claim", Map.of());
        }
    }

    String begin(Visit citizen, String agency) throws Exception {
        var page = citizen.get("/citizen/start.xhtml?code=" + PROCEDURE);
        var unit = first(page, "value=\"([0-9a-f-]{36})\"[^>]*/?><span>[^<]*" + agency);
        return first(citizen.press(page, "/citizen/start.xhtml", "go", Map.of("agency", unit)), "id=([0-9a-f-]{36})");
    }

    void fill(Visit citizen, String id, int i, boolean withEmail) throws Exception {
        var parts = List.of(
                Map.of("a_hoTen", "Lò Thị Mai", "a_ngaySinh", "05/11/1990", "a_soDinhDanh", "012190001234", "a_noiCuTru",
                        "Bản số " + i, "a_dienThoai", "0912345678", "a_thuDienTu", withEmail ? "so" + i + "@laichau.example"
                                : ""),
                Map.of("a_soGiay", "35.H" + i, "a_loaiThayDoi", CHOICES.get(i % CHOICES.size()), "a_noiDung",
                        "Nội dung thứ " + i));
        for (int part = 0; part < parts.size(); part++) {
            var page = citizen.get("/citizen/form.xhtml?id=" + id + "&part=" + part);
            citizen.press(page, "/citizen/form.xhtml", "go", parts.get(part));
        }
    }

    String send(Visit citizen, String agency, int i) throws Exception {
        var id = begin(citizen, agency);
        fill(citizen, id, i, i % 2 == 0);
        for (var slot : List.of("thongBao", "giayChungNhan")) {
            citizen.upload(citizen.get("/citizen/papers.xhtml?id=" + id), slot, pdf(slot + i));
        }
        citizen.press(citizen.get("/citizen/delivery.xhtml?id=" + id), "/citizen/delivery.xhtml", "go",
                Map.of("method", "COUNTER"));
        citizen.press(citizen.get("/citizen/check.xhtml?id=" + id), "/citizen/check.xhtml", "go",
                Map.of("confirmed", "yes"));
        return id;
    }

    // ---- the changed form ------------------------------------------------------------------------------------------

    /**
     * The next version, written on the clerk's own pages: danToc is new and required, thuDienTu is gone, VON can't be chosen
     * any more. The form goes out as a file, and comes in again changed.
     */
    void writeDraft(Visit clerk) throws Exception {
        var list = clerk.get("/admin/procedures.xhtml?shelf=IN_FORCE&q=" + PROCEDURE);
        var id = first(clerk.press(list, "/admin/procedures.xhtml", "start", Map.of("start", PROCEDURE)),
                "name=\"id\" value=\"([0-9a-f-]{36})\"");
        var form = clerk.get("/admin/draft-file?id=" + id + "&what=form");
        var changed = without(without(form, "thuDienTu"), "VON").replaceFirst("(\"fields\"\\s*:\\s*\\[)",
                "$1{\"key\":\"danToc\",\"type\":\"TEXT\",\"label\":\"Dân tộc\",\"required\":true},");
        clerk.upload(clerk.get("/admin/form.xhtml?id=" + id), "/admin/form.xhtml", "id=\"file\"", Map.of("do", "import"),
                "form.json", "application/json", changed.getBytes(StandardCharsets.UTF_8));
        var written = clerk.get("/admin/draft-file?id=" + id + "&what=form");
        check("a draft is written", "\"draft\":\"" + id + "\"", written.contains("danToc")
                && !written.contains("thuDienTu") && !written.contains("\"VON\""));
    }

    /** A list in JSON without the flat object that names something. */
    static String without(String json, String name) {
        return json.replaceFirst(",\\s*\\{[^{}]*\"" + name + "\"[^{}]*\\}", "")
                .replaceFirst("\\{[^{}]*\"" + name + "\"[^{}]*\\}\\s*,?", "");
    }

    String draft() throws Exception {
        return text("select cast(v.uuid as text) from dvc.procedure_version v join dvc.procedure p on p.id = v.procedure_id "
                + "where v.state = 'DRAFT' and p.code = ?", PROCEDURE);
    }

    // ---- the preview -----------------------------------------------------------------------------------------------

    /** Group to: may be moved, keep by law. */
    static final class Table extends TreeMap<String, long[]> {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean equals(Object other) {
            return toString().equals(String.valueOf(other));
        }

        @Override
        public int hashCode() {
            return toString().hashCode();
        }

        @Override
        public String toString() {
            var text = new StringBuilder();
            forEach((group, row) -> text.append(group).append(' ').append(row[0]).append('+').append(row[1]).append(' '));
            return text.toString().strip();
        }
    }

    static Table table(String page) {
        var table = new Table();
        for (var part : page.split("id=\"effect-")) {
            var group = Pattern.compile("^([A-Z_]+)\"").matcher(part);
            if (group.find()) {
                table.put(group.group(1), new long[] {
                    Long.parseLong(first(part, "data-effect=\"movable\">([0-9.]+)").replace(".", "")),
                    Long.parseLong(first(part, "data-effect=\"kept\">([0-9.]+)").replace(".", ""))});
            }
        }
        return table;
    }

    static long sum(Table table) {
        return table.values().stream().mapToLong(row -> row[0] + row[1]).sum();
    }

    /** The same groups, reckoned another way: by what stands in the database. */
    Table expected() throws Exception {
        var table = new Table();
        for (var group : List.of("UNCHANGED", "ASKED_MORE", "WOULD_LOSE")) {
            table.put(group, new long[2]);
        }
        try (var connection = database(); var statement = connection.prepareStatement("""
                select case when coalesce(d.answers ->> 'thuDienTu', '') <> '' or d.answers ->> 'loaiThayDoi' = 'VON'
                        then 'WOULD_LOSE' else 'ASKED_MORE' end,
                    count(*) filter (where d.status in ('DRAFT', 'SUBMITTED', 'SUPPLEMENT_AT_DESK')),
                    count(*) filter (where d.status not in ('DRAFT', 'SUBMITTED', 'SUPPLEMENT_AT_DESK'))
                from dvc.dossier d join dvc.procedure_version v on v.id = d.procedure_version_id
                    join dvc.procedure p on p.id = v.procedure_id
                where p.code = ? and not d.test and d.status not in ('RETURNED', 'NOT_ACCEPTED', 'WITHDRAWN', 'STOPPED',
                    'CLOSED') group by 1""")) {
            statement.setString(1, PROCEDURE);
            var rows = statement.executeQuery();
            while (rows.next()) {
                table.put(rows.getString(1), new long[] {rows.getLong(2), rows.getLong(3)});
            }
        }
        return table;
    }

    // ---- what became of them ---------------------------------------------------------------------------------------

    void showsItsVersion(List<One> mine, int old, int fresh) throws Exception {
        int right = 0;
        var visits = new LinkedHashMap<String, Visit>();
        for (var one : mine) {
            if (!visits.containsKey(one.login)) {
                visits.put(one.login, login(one.login));
            }
            boolean accepted = one.stage == Stage.ACCEPTED || one.stage == Stage.PROPOSED;
            var page = visits.get(one.login).get(one.stage == Stage.DRAFT ? "/citizen/tasks.xhtml?id=" + one.id
                    : "/citizen/dossier.xhtml?id=" + one.id);
            right += page.contains("Phiên bản " + (accepted ? old : fresh) + ",") ? 1 : 0;
        }
        check("each shows under which version it is handled", "\"right\":" + right, right == mine.size());
    }

    void takeBack(Visit clerk, int number, Map<String, Long> versions) throws Exception {
        var page = clerk.get("/admin/versions.xhtml?code=" + PROCEDURE);
        var form = page.substring(page.indexOf("id=\"rr" + number + "\""));
        var button = first(form, "type=\"submit\" name=\"([^\"]+)\"");
        var said = clerk.press(page, "/admin/versions.xhtml", button, Map.of("reason", "Nhầm biểu mẫu"));
        check("taken back", "\"back\":" + first(said, "phiên bản trước: ([0-9]+)"), versions.equals(versions()));
    }

    Map<String, String> answers() throws Exception {
        return texts("select cast(d.uuid as text), cast(d.answers as text)");
    }

    Map<String, Long> versions() throws Exception {
        var versions = new TreeMap<String, Long>();
        texts("select cast(d.uuid as text), cast(d.procedure_version_id as text)")
                .forEach((dossier, version) -> versions.put(dossier, Long.valueOf(version)));
        return versions;
    }

    static long changed(Map<String, Long> before, Map<String, Long> after) {
        return before.entrySet().stream().filter(one -> !one.getValue().equals(after.get(one.getKey()))).count();
    }

    // ---- pages over HTTP ---------------------------------------------------------------------------------------------

    Visit login(String name) throws Exception {
        var visit = new Visit(base);
        var page = visit.get("/account/login.xhtml");
        page = visit.press(page, "/account/login.xhtml", "go", Map.of("username", name, "password", PASSWORD));
        if (page.contains("id=\"password\"")) {
            throw new IllegalStateException(name + " could not log in");
        }
        return visit;
    }

    static final class Visit {

        final String base;
        final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(10)).build();

        Visit(String base) {
            this.base = base;
        }

        String get(String path) throws Exception {
            return send(HttpRequest.newBuilder(URI.create(base + path)).build());
        }

        /** Presses a button of the page: sends the hidden fields of its form, and what is filled in. */
        String press(String page, String path, String button, Map<String, String> typed) throws Exception {
            var fields = new LinkedHashMap<String, String>(hidden(form(page, "name=\"" + button + "\"")));
            fields.putAll(typed);
            fields.putIfAbsent(button, "x");
            var body = new StringBuilder();
            fields.forEach((name, value) -> body.append(body.length() == 0 ? "" : "&").append(encoded(name)).append('=')
                    .append(encoded(value)));
            return send(HttpRequest.newBuilder(URI.create(base + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build());
        }

        String upload(String page, String slot, byte[] content) throws Exception {
            var held = "id=\"in-" + slot + "\"";
            return upload(page, "/citizen/papers.xhtml", held, Map.of(first(form(page, held),
                    "type=\"submit\" name=\"([^\"]+)\""), "x"), slot + ".pdf", "application/pdf", content);
        }

        /** Sends a file with the form that holds something. */
        String upload(String page, String path, String held, Map<String, String> typed, String name, String type,
                byte[] content) throws Exception {
            var fields = new LinkedHashMap<String, String>(hidden(form(page, held)));
            fields.putAll(typed);
            var boundary = "----dvc" + System.nanoTime();
            var body = new ByteArrayOutputStream();
            for (var field : fields.entrySet()) {
                body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                        + field.getValue() + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                    + "\"\r\nContent-Type: " + type + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.write(content);
            body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return send(HttpRequest.newBuilder(URI.create(base + path))
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build());
        }

        private String send(HttpRequest request) throws IOException, InterruptedException {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == 302) {
                return send(HttpRequest.newBuilder(request.uri().resolve(answer.headers().firstValue("Location")
                        .orElseThrow())).build());
            }
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " at " + request.uri());
            }
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
    }

    static String form(String page, String held) {
        for (var part : page.split("<form ")) {
            var form = part.contains("</form>") ? part.substring(0, part.indexOf("</form>")) : part;
            if (form.contains(held)) {
                return form;
            }
        }
        throw new IllegalStateException("no form with " + held + " in " + page);
    }

    static Map<String, String> hidden(String form) {
        var fields = new LinkedHashMap<String, String>();
        var inputs = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>").matcher(form);
        while (inputs.find()) {
            var value = Pattern.compile("value=\"([^\"]*)\"").matcher(inputs.group());
            fields.put(first(inputs.group(), "name=\"([^\"]+)\""), value.find() ? value.group(1) : "");
        }
        return fields;
    }

    static String first(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String today() {
        return java.time.LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                .format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    static byte[] pdf(String words) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\nxref\n0 4\n0000000000 65535 f \n"
                + "0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \n% " + words + "\n"
                + "trailer<</Size 4/Root 1 0 R>>\nstartxref\n163\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    // ---- the database ------------------------------------------------------------------------------------------------

    Map<String, String> texts(String select) throws Exception {
        var texts = new TreeMap<String, String>();
        try (var connection = database(); var statement = connection.prepareStatement(select + " from "
                + OF_PROCEDURE + "where p.code = ?")) {
            statement.setString(1, PROCEDURE);
            var rows = statement.executeQuery();
            while (rows.next()) {
                texts.put(rows.getString(1), rows.getString(2));
            }
        }
        return texts;
    }

    long number(String query, String parameter) throws Exception {
        return Long.parseLong(text(query, parameter));
    }

    String text(String query, String parameter) throws Exception {
        try (var connection = database(); var statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    Connection database() throws Exception {
        var secret = Files.readAllLines(data.resolve("secrets")).stream()
                .filter(line -> line.startsWith("export DVC_DB_PASSWORD=")).findFirst().orElseThrow();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + Files.readString(data.resolve("ports")).strip()
                .split(" ")[1] + "/dvc", "dvc", secret.substring(secret.indexOf('=') + 1));
    }

    void check(String what, String figures, boolean holds) {
        allHold &= holds;
        System.out.println("{\"check\":\"" + what + "\"," + figures + ",\"holds\":" + holds + "}");
    }
}
