import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody could try who may write forms, over the clerk's own pages: attacks as the expression of a computed field in a
 * form that is taken in as JSON (catalogue/attacks.tsv, each with the sentence that must answer), the same typed as a
 * condition, and files that are no forms. Each is answered with a sentence, nothing runs, nothing of it can be published.
 */
final class ExpressionAttacks {

    static final String PROCEDURE = "2.000181";
    static final long MOST_MILLIS = 5_000;
    static final int TYPED = 12;
    static final Pattern SCRIPT = Pattern.compile("<script[^>]*>.*?</script>", Pattern.DOTALL);
    static final Pattern BROKEN = Pattern.compile("SC-[0-9A-F]{4}-[0-9A-F]{4}|Exception|vn\\.gov\\.laichau");
    static final List<String> REFUSING = List.of("class=\"errsum\"", "class=\"note soon\"", "class=\"err\"");

    private final RunningDossiers.Visit clerk;
    private final Map<String, Pattern> sentences = new LinkedHashMap<>();
    private final List<String[]> attacks = new ArrayList<>();
    private final String draft;
    private final String form;
    private final List<String> unanswered = new ArrayList<>();
    private long slowest;

    ExpressionAttacks(String base, Path root, Path data) throws Exception {
        clerk = new RunningDossiers(base, data).login("stttt");
        for (var line : Files.readAllLines(root.resolve("web-module/src/main/resources/i18n/errors_vi.properties"))) {
            var sentence = line.split("=", 2);
            if (sentence.length == 2 && sentence[0].startsWith("expression.")) {
                sentences.put(sentence[0], Pattern.compile("\\Q" + sentence[1].strip().replaceAll("\\{[0-9]\\}", "\\\\E.*?\\\\Q")
                        + "\\E", Pattern.DOTALL));
            }
        }
        for (var line : Files.readAllLines(root.resolve("ear-module/src/tools/catalogue/attacks.tsv"))) {
            attacks.add(line.split("\t"));
        }
        var list = clerk.get("/admin/procedures.xhtml?shelf=IN_FORCE&q=" + PROCEDURE);
        draft = RunningDossiers.first(clerk.press(list, "/admin/procedures.xhtml", "start", Map.of("start", PROCEDURE)),
                "name=\"id\" value=\"([0-9a-f-]{36})\"");
        form = clerk.get("/admin/draft-file?id=" + draft + "&what=form");
    }

    /** Figures, and whether all held. */
    Map.Entry<String, Boolean> run() throws Exception {
        for (var attack : attacks) {
            sentenceFor(attack, imported(withFields(attack[0])));
        }
        imported(withFields("so + 1"));
        for (var attack : attacks.subList(0, Math.min(TYPED, attacks.size()))) {
            sentenceFor(attack, typed(attack[0]));
        }
        int files = hostileFiles();
        imported(withFields("''.class.forName('java.lang.Runtime').getRuntime().exec('id')"));
        timed(() -> clerk.get("/admin/preview.xhtml?id=" + draft));
        boolean stopped = cannotBePublished();
        boolean holds = unanswered.isEmpty() && slowest < MOST_MILLIS && stopped;
        return Map.entry("\"imported\":" + attacks.size() + ",\"typed\":" + Math.min(TYPED, attacks.size()) + ",\"files\":"
                + files + ",\"slowestMillis\":" + slowest + ",\"cannotBePublished\":" + stopped + ",\"unanswered\":\""
                + String.join("; ", unanswered).replace("\\", "\\\\").replace("\"", "'") + "\"", holds);
    }

    private void sentenceFor(String[] attack, String page) {
        var wanted = sentences.get("expression." + attack[1]);
        if (wanted == null || !wanted.matcher(page).find() || BROKEN.matcher(page.replace(shown(attack[0]), "")).find()) {
            unanswered.add(attack[0].substring(0, Math.min(60, attack[0].length())) + " (" + attack[1] + ")");
        }
    }

    private static String shown(String attack) {
        return attack.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** The page that answers a form taken in as a file, and the page of the field with the expression. */
    private String imported(String json) throws Exception {
        return timed(() -> clerk.upload(clerk.get("/admin/form.xhtml?id=" + draft), "/admin/form.xhtml", "id=\"file\"",
                    Map.of("do", "import"), "form.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
    }

    private String typed(String attack) throws Exception {
        return timed(() -> clerk.press(clerk.get("/admin/form.xhtml?id=" + draft + "&at=0.0"),
                "/admin/form.xhtml", "visibleWhen", Map.of("visibleWhen", attack, "do", "save", "label", "Tên")));
    }

    private int hostileFiles() throws Exception {
        var files = new LinkedHashMap<String, String>();
        files.put("empty", "");
        files.put("words", "đây không phải là biểu mẫu");
        files.put("deep", "[".repeat(200_000));
        files.put("deep objects", "{\"sections\":".repeat(5_000) + "1" + "}".repeat(5_000));
        files.put("no sections", "{}");
        files.put("sections null", "{\"sections\":null}");
        files.put("a number", "42");
        files.put("field null", "{\"sections\":[{\"title\":\"A\",\"fields\":[null]}]}");
        files.put("field without keys", "{\"sections\":[{\"title\":\"A\",\"fields\":[{}]}]}");
        files.put("section without keys", "{\"sections\":[{}]}");
        files.put("unknown type", field("\"type\":\"java.lang.Runtime\""));
        files.put("class", field("\"type\":\"TEXT\",\"@class\":\"java.lang.ProcessBuilder\""));
        files.put("huge exponent", field("\"type\":\"INTEGER\",\"min\":1e999999999"));
        files.put("huge digits", field("\"type\":\"INTEGER\",\"max\":" + "9".repeat(50_000)));
        files.put("length beyond int", field("\"type\":\"TEXT\",\"maxLength\":99999999999999"));
        files.put("wrong shape", field("\"type\":\"TEXT\",\"label\":{\"a\":[1]}"));
        files.put("long text", field("\"type\":\"TEXT\",\"hint\":\"" + "x".repeat(100_000) + "\""));
        files.put("many fields", "{\"sections\":[{\"title\":\"A\",\"fields\":["
                + "{\"key\":\"a\",\"type\":\"TEXT\",\"label\":\"A\"},".repeat(5_000)
                + "{\"key\":\"b\",\"type\":\"TEXT\",\"label\":\"B\"}]}]}");
        for (var file : files.entrySet()) {
            imported(withFields("so + 1"));
            String page;
            try {
                page = imported(file.getValue());
            } catch (IllegalStateException e) {
                page = e.getMessage();
            }
            var answer = page;
            if (REFUSING.stream().noneMatch(answer::contains) || BROKEN.matcher(answer).find()) {
                unanswered.add("file: " + file.getKey());
            }
        }
        return files.size();
    }

    private static String field(String properties) {
        return "{\"sections\":[{\"title\":\"A\",\"fields\":[{\"key\":\"a\",\"label\":\"A\"," + properties + "}]}]}";
    }

    /** A draft that holds an attack says what is wrong with it, and no press of the button makes it public. */
    private boolean cannotBePublished() throws Exception {
        var page = clerk.get("/admin/publish.xhtml?id=" + draft);
        if (!page.contains("id=\"problems\"")) {
            return false;
        }
        var said = timed(() -> clerk.press(page, "/admin/publish.xhtml", "publish", Map.of("from", RunningDossiers.today(),
                "note", "Thử công bố")));
        return !said.contains("Đã công bố phiên bản") && !BROKEN.matcher(said.replace(".Runtime", "")).find();
    }

    /** The draft's form with a text, a number and a computed field in front. */
    private String withFields(String expression) {
        var quoted = expression.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
        return form.replaceFirst("(\"fields\"\\s*:\\s*\\[)", "$1{\"key\":\"ten\",\"type\":\"TEXT\",\"label\":\"Tên\"},"
                + "{\"key\":\"so\",\"type\":\"INTEGER\",\"label\":\"Số\"},{\"key\":\"ketQua\",\"type\":\"COMPUTED\",\"label\":"
                + "\"Kết quả\",\"computed\":\"" + java.util.regex.Matcher.quoteReplacement(quoted) + "\"},");
    }

    private interface Visiting {
        String page() throws Exception;
    }

    /** The page without its scripts. */
    private String timed(Visiting visiting) throws Exception {
        long begin = System.nanoTime();
        var page = visiting.page();
        slowest = Math.max(slowest, (System.nanoTime() - begin) / 1_000_000);
        return SCRIPT.matcher(page).replaceAll("");
    }
}
