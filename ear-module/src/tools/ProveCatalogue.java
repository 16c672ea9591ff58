import java.io.File;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Proves, on its own temporary data: every record of a file of the national form is taken or reported, a second time changes
 * nothing, what is given out can be taken in again unchanged, and the queries of {@code catalogue/queries.tsv} put the right
 * procedure among the first three. One line of JSON per figure; exit 0 only if all hold.
 * Arguments: folder of the project, temporary folder, file.
 */
public class ProveCatalogue {

    static final int PORT = 28080;
    static final int ENOUGH_OF_FORTY = 36;
    static final int MOST_SECONDS = 60;
    static final Pattern FOUND = Pattern.compile("/procedure\\.xhtml\\?code=([0-9.A-Z]+)");

    final Path root;
    final Path data;
    final HttpClient http = HttpClient.newHttpClient();
    boolean allHold = true;

    ProveCatalogue(String root, String work) {
        this.root = Path.of(root);
        data = Path.of(work, "data");
    }

    public static void main(String[] args) throws Exception {
        var prove = new ProveCatalogue(args[0], args[1]);
        var file = Path.of(args[2]).toAbsolutePath();
        try {
            prove.launcher("run", "--detach", "--port", String.valueOf(PORT));
            prove.imports(file, Path.of(args[1], "export.json"));
            prove.searches();
        } finally {
            prove.launcher("stop");
        }
        System.exit(prove.allHold ? 0 : 1);
    }

    void imports(Path file, Path export) throws Exception {
        long begin = System.nanoTime();
        var first = launcher("import", file.toString());
        double seconds = (System.nanoTime() - begin) / 1e9;
        int lines = count(first, "(?m)^\\d+\\t");
        int taken = count(first, "(?m)^\\d+\\t[^\\t]+\\tthêm mới\\t");
        figure("first import", "\"reported\":" + lines + ",\"added\":" + taken + ",\"seconds\":" + Math.round(seconds),
                lines > 0 && seconds < MOST_SECONDS);
        var second = launcher("import", file.toString());
        int changed = count(second, "(?m)^\\d+\\t[^\\t]+\\t(thêm mới|cập nhật|giữ nội dung)");
        figure("second import", "\"reported\":" + count(second, "(?m)^\\d+\\t") + ",\"changed\":" + changed,
                changed == 0 && count(second, "(?m)^\\d+\\t") == lines);
        Files.writeString(export, launcher("export"));
        var again = launcher("import", export.toString());
        int unlike = count(again, "(?m)^\\d+\\t[^\\t]+\\t(?!không đổi)");
        figure("export taken in again", "\"reported\":" + count(again, "(?m)^\\d+\\t") + ",\"changed\":" + unlike,
                unlike == 0 && count(again, "(?m)^\\d+\\t") == taken);
        var published = launcher("import", file.toString(), "--publish");
        figure("published as information", "\"said\":\"" + published.strip().lines().reduce((a, b) -> b).orElse("")
                + "\"", published.contains("mức độ 1"));
    }

    void searches() throws Exception {
        var queries = Files.readAllLines(root.resolve("ear-module/src/tools/catalogue/queries.tsv"));
        int right = 0;
        var missed = new ArrayList<String>();
        for (var line : queries) {
            var query = line.split("\t");
            var found = found(query[0]);
            if (found.stream().limit(3).anyMatch(query[1]::equals)) {
                right++;
            } else {
                missed.add(query[0] + " -> " + found.stream().limit(3).toList());
            }
        }
        figure("searches", "\"queries\":" + queries.size() + ",\"inFirstThree\":" + right + ",\"missed\":\"" + missed + "\"",
                queries.size() == 40 && right >= ENOUGH_OF_FORTY);
    }

    List<String> found(String query) throws Exception {
        var address = "http://localhost:" + PORT + "/catalogue.xhtml?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        var page = http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body();
        return FOUND.matcher(page).results().map(match -> match.group(1)).distinct().toList();
    }

    String launcher(String... command) throws Exception {
        var words = new ArrayList<String>(List.of(root.resolve("dvc").toString()));
        words.addAll(List.of(command));
        words.addAll(List.of("--data", data.toString()));
        var out = File.createTempFile("dvc", ".out", data.getParent().toFile());
        int code = new ProcessBuilder(words).redirectOutput(out).redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", words) + " ended with " + code);
        }
        return Files.readString(out.toPath());
    }

    static int count(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }

    void figure(String name, String values, boolean holds) {
        allHold &= holds;
        System.out.println("{\"figure\":\"" + name + "\"," + values + ",\"holds\":" + holds + "}");
    }
}
