package vn.gov.laichau.dvc.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.shared.DataFile;

/** The templates of the project, from {@code data/draft-templates.json}: one for each outcome. */
final class DefaultDrafts {

    private static final TemplateFile FILE = DataFile.read("/data/draft-templates.json", TemplateFile.class);

    private DefaultDrafts() {
    }

    /** The form of the file. */
    public static class TemplateFile {
        public List<Line> templates = new ArrayList<>();
        public Map<String, String> examples = new HashMap<>();
    }

    /** One template. */
    public static class Line {
        public Outcome outcome;
        public String title;
        public String subject;
        public List<String> body;
        public List<String> recipients;
    }

    /** Values of a dossier that does not exist, by placeholder. */
    static Map<String, String> examples() {
        return FILE.examples;
    }

    static DraftText of(Outcome outcome) {
        var line = FILE.templates.stream().filter(one -> one.outcome == outcome).findFirst().orElseThrow();
        return new DraftText(line.title, line.subject, String.join("\n", line.body), String.join("\n", line.recipients));
    }
}
