package vn.gov.laichau.dvc.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.tariff.Channel;
import vn.gov.laichau.dvc.tariff.FeeCalculation;

/** The public catalogue (Điều 6): everybody may read it. */
@Stateless
@PermitAll
public class CatalogQueries {

    private static final int LONGEST_TEXT = 200;
    private static final int LARGEST_PAGE = 50;

    @Inject
    Procedures procedures;

    @Inject
    Clock clock;

    /** One page of what is found; empty texts and a {@code level} of 0 ask for everything. */
    public Slice<ProcedureRow> search(String text, String field, int level, int first, int size) {
        var words = text == null ? "" : text.strip();
        words = words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words;
        var ofField = field == null ? "" : field;
        var ofLevel = level < 1 || level > ServiceLevel.values().length ? "" : ServiceLevel.of(level).name();
        var today = LocalDate.now(clock);
        int start = Math.max(0, first);
        int many = Math.min(Math.max(1, size), LARGEST_PAGE);
        var rows = procedures.search(words, ofField, ofLevel, today, start, many).stream()
                .map(v -> ProcedureRow.of(v, today))
                .toList();
        return Slice.of(rows, start, many, procedures.counted(words, ofField, ofLevel, today, Slice.CAP + 1));
    }

    public List<FieldCount> fields() {
        return procedures.fields(LocalDate.now(clock));
    }

    public ProcedurePage procedure(String code) {
        var version = version(code);
        return ProcedurePage.of(version, procedures.providers(version.getId()), LocalDate.now(clock));
    }

    /** The cases of a procedure; fewer than two leave nothing to choose. */
    public List<CaseView> cases(String code) {
        return version(code).copyOfContent().cases.stream().map(c -> new CaseView(c.key, c.name, c.help)).toList();
    }

    /** A procedure that is not in force any more; empty for every other. */
    public Optional<RetiredProcedure> retired(String code) {
        var today = LocalDate.now(clock);
        return procedures.find(code == null ? "" : code).flatMap(procedure -> procedures.published(procedure).stream()
                .reduce((a, b) -> b)).filter(last -> last.getEffectiveTo() != null && last.getEffectiveTo().isBefore(today))
                .map(last -> new RetiredProcedure(last.getProcedure().getCode(), last.getProcedure().getName(),
                        last.getEffectiveTo(), last.getSuccessor() == null ? "" : last.getSuccessor(),
                        last.getSuccessor() == null ? "" : procedures.find(last.getSuccessor()).map(Procedure::getName)
                                .orElse(last.getSuccessor())));
    }

    /** What it costs today: {@code units} pages or copies, for a group of people or, when empty, for everybody. */
    public FeeCalculation fees(String code, Channel channel, long units, String group) {
        return version(code).fees(channel, LocalDate.now(clock), units, group, "");
    }

    private ProcedureVersion version(String code) {
        return procedures.publishedVersion(code == null ? "" : code, LocalDate.now(clock))
                .orElseThrow(() -> new NotFound("procedure", code));
    }
}
