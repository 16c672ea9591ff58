package vn.gov.laichau.dvc.web.operator;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import vn.gov.laichau.dvc.national.ImportLine;
import vn.gov.laichau.dvc.national.ImportNote;
import vn.gov.laichau.dvc.national.ImportOutcome;
import vn.gov.laichau.dvc.national.ImportReport;
import vn.gov.laichau.dvc.web.common.Texts;

/** The report of an import as lines of text: one per record, then the counts. */
final class ReportText {

    private static final int LONGEST_NAME = 90;

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
        line.changes().forEach(change -> text.append("\n\t≠ ").append(change.field()).append(": ")
                .append(shortened(change.before())).append(" → ").append(shortened(change.after())));
        return text.toString();
    }

    /** What was not understood, in words. */
    static String note(ImportNote note, Locale locale) {
        return (note.field().isEmpty() ? "" : note.field() + ": ")
                + Texts.text(locale, "import.note." + note.problem(), note.word().replaceAll("\\s+", " "));
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "…";
    }
}
