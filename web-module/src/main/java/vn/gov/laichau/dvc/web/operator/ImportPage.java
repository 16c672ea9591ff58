package vn.gov.laichau.dvc.web.operator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.intake.ImportReports;
import vn.gov.laichau.dvc.intake.ImportRunView;
import vn.gov.laichau.dvc.intake.ImportRunning;
import vn.gov.laichau.dvc.national.FieldChange;
import vn.gov.laichau.dvc.national.ImportLine;
import vn.gov.laichau.dvc.national.ImportNote;
import vn.gov.laichau.dvc.national.ImportOutcome;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageLocale;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** Importing a file of the national form: sending it, the bar, the report on every record (Điều 6.1, 12.1). */
@Named("catalogueImport")
@RequestScoped
public class ImportPage {

    private static final int SIZE = 20;
    private static final String EVERY_TWO_SECONDS = "2";

    @Inject
    ImportRunning running;

    @Inject
    ImportReports reports;

    @Inject
    Asked asked;

    @Inject
    PageLocale locale;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext external;

    private ImportRunView run;
    private Slice<ImportLine> lines;
    private Map<ImportOutcome, Long> counts;

    /** Reads the run that was asked for; a running one is looked at again by itself. */
    public void load() {
        if (asked.has("run")) {
            run = reports.run(asked.id("run"));
            if (run.isRunning()) {
                external.setResponseHeader("Refresh", EVERY_TWO_SECONDS);
            }
        }
    }

    public String start() throws IOException, ServletException {
        var part = request.getPart("file");
        if (part == null || part.getSubmittedFileName() == null || part.getSubmittedFileName().isBlank()) {
            PageMessages.refuse("import.choose");
            return null;
        }
        String text;
        try (var in = part.getInputStream()) {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
        } catch (CharacterCodingException e) {
            PageMessages.refuse("import.notUtf8");
            return null;
        }
        return "/admin/import.xhtml?faces-redirect=true&run=" + running.start(part.getSubmittedFileName(), text);
    }

    /** Only the province's system authority imports; others look. */
    public boolean isAllowed() {
        return request.isUserInRole(Role.SYSTEM_AUTHORITY);
    }

    public ImportRunView getRun() {
        return run;
    }

    public List<ImportRunView> getLatest() {
        return reports.latest();
    }

    public long count(ImportOutcome known) {
        if (counts == null) {
            counts = reports.counts(run.id());
        }
        return counts.getOrDefault(known, 0L);
    }

    public List<ImportOutcome> getOutcomes() {
        return List.of(ImportOutcome.values());
    }

    public String getOutcome() {
        return outcome().map(Enum::name).orElse("");
    }

    public boolean isNoted() {
        return asked.has("noted");
    }

    public Slice<ImportLine> getLines() {
        if (lines == null) {
            lines = reports.lines(run.id(), outcome(), isNoted(), asked.number("from"), SIZE);
        }
        return lines;
    }

    /** This report without the page number. */
    public String getAddress() {
        return "/admin/import.xhtml?run=" + run.id() + "&outcome=" + getOutcome() + (isNoted() ? "&noted=1" : "");
    }

    public String words(ImportNote note) {
        return ReportText.note(note, locale.getLocale());
    }

    public String words(FieldChange change) {
        return ReportText.change(change, locale.getLocale());
    }

    public String shortened(String name) {
        return ReportText.shortened(name);
    }

    private Optional<ImportOutcome> outcome() {
        return Arrays.stream(ImportOutcome.values()).filter(known -> known.name().equals(asked.text("outcome"))).findFirst();
    }
}
