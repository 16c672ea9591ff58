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
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Proves, on its own temporary data, that nothing acknowledged is lost when server and database are killed, and that the
 * row and the message of a handoff are both there or both not. One line of JSON per figure; exit 0 only if all hold.
 * Arguments: folder of the project, temporary folder, rounds, byteman.jar.
 */
public class ProveJourney {

    static final int PORT = 28080;
    static final String ADDRESS = "http://localhost:" + PORT;
    static final String PASSWORD = "LaiChau@2017";

    final Path root;
    final Path data;
    final Path flags;
    final String agent;
    boolean allHold = true;

    ProveJourney(String[] args) {
        root = Path.of(args[0]);
        data = Path.of(args[1], "data");
        flags = Path.of(args[1], "flags");
        agent = args[3];
    }

    public static void main(String[] args) throws Exception {
        var prove = new ProveJourney(args);
        Files.createDirectories(prove.flags);
        try {
            prove.start();
            for (int round = 1; round <= Integer.parseInt(args[2]); round++) {
                prove.killAfterTheCodeIsSeen(round);
            }
            prove.killInTheTransaction("between the two commits", "committed", true);
            prove.killInTheTransaction("between the two prepares", "prepared", false);
        } finally {
            prove.launcher("stop");
        }
        System.exit(prove.allHold ? 0 : 1);
    }

    // ---- submit, see the code, kill both ------------------------------------------------------------------------

    void killAfterTheCodeIsSeen(int round) throws Exception {
        var citizen = login("012190001234");
        var sent = submit(citizen);
        kill();
        long begin = System.nanoTime();
        start();
        long restart = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        citizen = login("012190001234");
        var page = citizen.get("/citizen/dossier.xhtml?id=" + sent.id);
        int intact = 0;
        for (var file : sent.files.entrySet()) {
            if (file.getValue().equals(sha256(citizen.bytes("/file/" + file.getKey())))) {
                intact++;
            }
        }
        var inbox = login("mc.tamduong").get("/officer/inbox.xhtml?tab=TO_RECEIVE&q=" + sent.code);
        int places = count(inbox, ">" + Pattern.quote(sent.code) + "<");
        long rows = number("select count(*) from dvc.dossier where code = ?", sent.code);
        long tasks = number("select count(*) from dvc.task t join dvc.dossier d on d.id = t.dossier_id where d.code = ? "
                + "and t.kind = 'RECEIVE' and t.closed_at is null", sent.code);
        boolean holds = page.contains(sent.code) && intact == sent.files.size() && places == 1 && rows == 1 && tasks == 1;
        say("{\"proof\":\"kill after submit\",\"round\":%d,\"code\":\"%s\",\"dossiers\":%d,\"files\":%d,\"sameHash\":%d,"
                + "\"inInbox\":%d,\"restartMs\":%d,\"holds\":%b}", holds, round, sent.code, rows, sent.files.size(), intact,
                places, restart, holds);
    }

    // ---- kill inside a handoff's transaction --------------------------------------------------------------------

    void killInTheTransaction(String where, String flag, boolean bothExpected) throws Exception {
        var sent = submit(login("012190001234"));
        var desk = login("mc.tamduong");
        var page = desk.get("/officer/dossier.xhtml?id=" + sent.id);
        var verdicts = new LinkedHashMap<String, String>();
        verdicts.put("v_giayDeNghi", "GOOD");
        verdicts.put("v_giayToTuyThan", "GOOD");
        page = desk.press(page, "/officer/dossier.xhtml", "save", verdicts);
        Files.writeString(flags.resolve(flag), "");
        boolean died = false;
        try {
            desk.press(page, "/officer/dossier.xhtml", "accept", verdicts);
        } catch (IOException e) {
            died = true;
        }
        Files.deleteIfExists(flags.resolve(flag));
        waitUntilDead();
        kill();
        start();
        long begin = System.nanoTime();
        boolean settled = false;
        while (!settled && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(60)) {
            settled = number("select count(*) from pg_prepared_xacts where database = ?", "dvc") == 0
                    && (!bothExpected || handled(sent.code) == 1);
            TimeUnit.MILLISECONDS.sleep(200);
        }
        long ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        long handoffs = number("select count(*) from dvc.handoff h join dvc.dossier d on d.id = h.dossier_id where d.code = ?",
                sent.code);
        long arrived = handled(sent.code);
        boolean both = handoffs == 1 && arrived == 1;
        boolean neither = handoffs == 0 && arrived == 0;
        boolean holds = died && settled && (bothExpected ? both : neither);
        say("{\"proof\":\"kill in the transaction\",\"where\":\"%s\",\"killed\":%b,\"rows\":%d,\"arrived\":%d,\"settledMs\":%d,"
                + "\"holds\":%b}", holds, where, died, handoffs, arrived, ms, holds);
    }

    long handled(String code) throws Exception {
        return number("select count(*) from dvc.task t join dvc.dossier d on d.id = t.dossier_id where d.code = ? "
                + "and t.kind = 'HANDLE'", code);
    }

    // ---- the citizen ----------------------------------------------------------------------------------------------

    record Sent(String id, String code, Map<String, String> files) {
    }

    Sent submit(Visit citizen) throws Exception {
        var page = citizen.get("/citizen/start.xhtml?code=1.001612");
        var agency = first(page, "value=\"([0-9a-f-]{36})\"[^>]*/?><span>[^<]*Tam Đường");
        page = citizen.press(page, "/citizen/start.xhtml", "go", Map.of("agency", agency));
        var id = first(page, "id=([0-9a-f-]{36})&");
        var parts = List.of(
                Map.of("a_hoTen", "Lò Thị Mai", "a_ngaySinh", "05/11/1990", "a_soDinhDanh", "012190001234", "a_noiCuTru",
                        "Bản Hon 1", "a_dienThoai", "0912345678", "a_thuDienTu", "lo.thi.mai@laichau.example"),
                Map.of("a_tenHo", "Chè Bản Hon", "a_truSo", "Bản Hon 1", "a_nganhNghe", "Bán lẻ chè", "a_von", "80.000.000",
                        "a_soLaoDong", "2", "a_ngayBatDau", ""),
                Map.of("a_diaChiNhanThongBao", "", "a_doanhThuDuKien", ""));
        for (int part = 0; part < parts.size(); part++) {
            page = citizen.get("/citizen/form.xhtml?id=" + id + "&part=" + part);
            citizen.press(page, "/citizen/form.xhtml", "go", parts.get(part));
        }
        var files = new LinkedHashMap<String, String>();
        for (var slot : List.of("giayDeNghi", "giayToTuyThan")) {
            var content = pdf(slot + System.nanoTime());
            page = citizen.get("/citizen/papers.xhtml?id=" + id);
            page = citizen.upload(page, slot, id, content);
            var stored = first(page.substring(page.indexOf("id=\"slot-" + slot)), "/file/([0-9a-f-]{36})");
            files.put(stored, sha256(content));
        }
        page = citizen.get("/citizen/delivery.xhtml?id=" + id);
        citizen.press(page, "/citizen/delivery.xhtml", "go", Map.of("method", "COUNTER"));
        page = citizen.get("/citizen/check.xhtml?id=" + id);
        page = citizen.press(page, "/citizen/check.xhtml", "go", Map.of("confirmed", "yes"));
        return new Sent(id, first(page, "id=\"code\">\\s*([^<\\s]+)"), files);
    }

    static byte[] pdf(String words) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\nxref\n0 4\n0000000000 65535 f \n"
                + "0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \n% " + words + "\n"
                + "trailer<</Size 4/Root 1 0 R>>\nstartxref\n163\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    // ---- pages over HTTP ---------------------------------------------------------------------------------------------

    static Visit login(String name) throws Exception {
        var visit = new Visit();
        var page = visit.get("/account/login.xhtml");
        page = visit.press(page, "/account/login.xhtml", "go", Map.of("username", name, "password", PASSWORD));
        if (page.contains("id=\"password\"")) {
            throw new IllegalStateException(name + " could not log in");
        }
        return visit;
    }

    static final class Visit {

        final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .connectTimeout(Duration.ofSeconds(10)).build();

        String get(String path) throws Exception {
            return new String(bytes(path), StandardCharsets.UTF_8);
        }

        byte[] bytes(String path) throws Exception {
            return send(HttpRequest.newBuilder(URI.create(ADDRESS + path)).build());
        }

        /** Presses a button of the page: sends the hidden fields of its form, and what is filled in. */
        String press(String page, String path, String button, Map<String, String> typed) throws Exception {
            var fields = new LinkedHashMap<String, String>(hidden(form(page, "name=\"" + button + "\"")));
            fields.putAll(typed);
            fields.put(button, "x");
            var body = new StringBuilder();
            fields.forEach((name, value) -> body.append(body.length() == 0 ? "" : "&").append(encoded(name)).append('=')
                    .append(encoded(value)));
            return new String(send(HttpRequest.newBuilder(URI.create(ADDRESS + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build()), StandardCharsets.UTF_8);
        }

        String upload(String page, String slot, String id, byte[] content) throws Exception {
            var form = form(page, "id=\"in-" + slot + "\"");
            var fields = new LinkedHashMap<String, String>(hidden(form));
            fields.put(first(form, "type=\"submit\" name=\"([^\"]+)\""), "x");
            var boundary = "----dvc" + System.nanoTime();
            var body = new ByteArrayOutputStream();
            for (var field : fields.entrySet()) {
                body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                        + field.getValue() + "\r\n").getBytes(StandardCharsets.UTF_8));
            }
            body.write(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + slot
                    + ".pdf\"\r\nContent-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.write(content);
            body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(send(HttpRequest.newBuilder(URI.create(ADDRESS + "/citizen/papers.xhtml"))
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build()), StandardCharsets.UTF_8);
        }

        private byte[] send(HttpRequest request) throws IOException, InterruptedException {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == 302) {
                return send(HttpRequest.newBuilder(request.uri().resolve(answer.headers().firstValue("Location")
                        .orElseThrow())).build());
            }
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " at " + request.uri());
            }
            return answer.body();
        }
    }

    /** The form that holds something. */
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

    static int count(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    // ---- server and database -----------------------------------------------------------------------------------------

    void start() throws Exception {
        launcher("run", "--detach", "--port", String.valueOf(PORT));
    }

    void launcher(String... arguments) throws Exception {
        var command = new ArrayList<String>(List.of(root.resolve("dvc").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString()));
        var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("launcher.log").toFile());
        builder.environment().put("DVC_JAVA_OPTS", "-javaagent:" + agent + "=script:"
                + root.resolve("ear-module/src/tools/kill-in-transaction.btm") + " -Ddvc.prove.flags=" + flags);
        var process = builder.start();
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(data.resolveSibling("launcher.log")));
        }
    }

    /** Both at once, without warning. */
    void kill() throws Exception {
        var pids = new ArrayList<String>(List.of("kill", "-9"));
        if (server() > 0) {
            pids.add(String.valueOf(server()));
        }
        pids.add(Files.readAllLines(data.resolve("db/postmaster.pid")).get(0).strip());
        new ProcessBuilder(pids).redirectErrorStream(true).start().waitFor();
        waitUntilDead();
    }

    /** The server's process; 0 when its start script has seen it end and taken the note away. */
    long server() {
        try {
            return Long.parseLong(Files.readString(data.resolve("server.pid")).strip());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    void waitUntilDead() throws Exception {
        long begin = System.nanoTime();
        while (server() > 0 && isRunning(server())) {
            if (System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(60)) {
                throw new IllegalStateException("the server did not die");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** A process that nobody has buried yet (a zombie) does not run. */
    static boolean isRunning(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .noneMatch(line -> line.startsWith("State:") && line.contains("Z"));
        } catch (IOException e) {
            return false; // it went while it was looked at
        }
    }

    long number(String query, String parameter) throws Exception {
        try (Connection connection = database(); var statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    Connection database() throws Exception {
        var secret = Files.readAllLines(data.resolve("secrets")).stream()
                .filter(line -> line.startsWith("export DVC_DB_PASSWORD=")).findFirst().orElseThrow();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + (PORT + 7352) + "/dvc", "dvc",
                secret.substring(secret.indexOf('=') + 1));
    }

    void say(String line, boolean holds, Object... figures) {
        allHold &= holds;
        System.out.println(String.format(line, figures));
    }
}
