package vn.gov.laichau.dvc.web.operator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.gov.laichau.dvc.national.FieldChange;
import vn.gov.laichau.dvc.national.ImportLine;
import vn.gov.laichau.dvc.national.ImportNote;
import vn.gov.laichau.dvc.national.ImportOutcome;
import vn.gov.laichau.dvc.national.ImportReport;
import vn.gov.laichau.dvc.web.common.Texts;

/** The report of an import as lines of text: one per record, then the counts. */
final class ReportText {

    private static final int LONGEST_NAME = 90;
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[([0-9]{1,6})])?");

    /** The keys of the national form; any other key that a file may hold is shown as it stands. */
    private static final Set<String> KEYS = Set.of("code", "name", "decision", "levels", "sector", "ministry", "applicants",
            "steps", "channels", "documents", "legalBasis", "results", "conditions", "channel", "timeLimit", "amount",
            "unit", "free", "note", "originals", "copies", "hasForm", "case", "ONLINE", "POST", "COUNTER");

    private ReportText() {
    }

    static String of(ImportReport report, Locale locale) {
        var records = report.lines().stream().map(line -> line(line, locale)).collect(Collectors.joining("\n"));
        var counts = Arrays.stream(ImportOutcome.values())
                .map(outcome -> Texts.word(locale, outcome) + ": " + report.count(outcome))
                .collect(Collectors.joining("; "));
        return records + "\n" + Texts.text(locale, "import.total", report.lines().size()) + " " + counts + "\n";
    }

    private static String line(ImportLine line, Locale locale) {
        var text = new StringBuilder().append(line.position()).append('\t')
                .append(line.code().isEmpty() ? "-" : line.code()).append('\t')
                .append(Texts.word(locale, line.outcome())).append('\t').append(shortened(line.name()));
        line.notes().forEach(note -> text.append("\n\t? ").append(note(note, locale)));
        line.changes().forEach(change -> text.append("\n\t≠ ").append(change(change, locale)));
        return text.toString();
    }

    /** What was not understood, in words. */
    static String note(ImportNote note, Locale locale) {
        return (note.field().isEmpty() ? "" : field(note.field(), locale) + ": ")
                + Texts.text(locale, "import.note." + note.problem(), note.word().replaceAll("\\s+", " "));
    }

    /** A field that differs, in words. */
    static String change(FieldChange change, Locale locale) {
        return Texts.text(locale, "import.change", field(change.field(), locale), shortened(change.before()),
                shortened(change.after()));
    }

    /** The path of a field in words: {@code channels[0].free} is the first way of handing in, free. */
    private static String field(String path, Locale locale) {
        return Arrays.stream(path.split("\\.")).map(step -> step(step, locale)).collect(Collectors.joining(", "));
    }

    private static String step(String step, Locale locale) {
        var matcher = STEP.matcher(step);
        if (!matcher.matches() || !KEYS.contains(matcher.group(1))) {
            return step;
        }
        return Texts.text(locale, "import.field." + matcher.group(1))
                + (matcher.group(2) == null ? "" : " " + (Integer.parseInt(matcher.group(2)) + 1));
    }

    static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "…";
    }
}
