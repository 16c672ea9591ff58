package vn.gov.laichau.dvc.web.admin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.authoring.ContentPart;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.organization.AdministrativeLevel;

/** Names, level, decision, legal basis, applicants, results of a procedure (Điều 2.9, 6.1). */
@Named("infoPart")
@RequestScoped
public class InfoPart extends PartBean {

    @Override
    ContentPart part() {
        return ContentPart.INFO;
    }

    @Override
    String act(String verb, int at) {
        var content = content();
        content.name = hand.text("name");
        content.plainName = hand.text("plainName");
        content.branch = hand.text("branch");
        content.field = hand.text("field");
        content.level = Math.min(4, Math.max(1, asked.number("level")));
        content.partialReason = hand.text("partialReason");
        content.administrativeLevel = hand.chosen("administrativeLevel", AdministrativeLevel.values());
        content.decision = hand.text("decision");
        content.legalBasis = hand.lines("legalBasis");
        content.applicants = hand.text("applicants");
        content.conditions = hand.text("conditions");
        content.result = hand.text("result");
        content.results = hand.lines("results").stream().map(InfoPart::result).toList();
        content.related = hand.lines("related");
        content.demonstration = hand.text("demonstration");
        content.changeNote = hand.text("changeNote");
        return write("save", -1);
    }

    private static ProcedureContent.Result result(String line) {
        var result = new ProcedureContent.Result();
        int bar = line.indexOf('|');
        result.name = bar < 0 ? line : line.substring(0, bar).strip();
        result.code = bar < 0 ? null : line.substring(bar + 1).strip();
        return result;
    }

    public String getLegalBasis() {
        return String.join("\n", content().legalBasis);
    }

    public String getRelated() {
        return String.join("\n", content().related);
    }

    public String getResults() {
        return content().results.stream().map(result -> Stream.of(result.name, result.code)
                .filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    public List<Choice> getLevels() {
        return Stream.of(1, 2, 3, 4).map(level -> new Choice(level.toString(), show.text("edit.level." + level))).toList();
    }

    public List<Choice> getAdministrativeLevels() {
        return hand.words(AdministrativeLevel.values());
    }
}
