package vn.gov.laichau.dvc.web.admin;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.authoring.ContentPart;
import vn.gov.laichau.dvc.catalog.Example;
import vn.gov.laichau.dvc.editing.ContentFile;
import vn.gov.laichau.dvc.process.ProcessDefinition;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.tariff.Channel;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** Golden dossiers: what must come out when an example is handed in (Điều 12.6). */
@Named("examplesPart")
@RequestScoped
public class ExamplesPart extends ListPart<Example> {

    @Inject
    OffersPart offers;

    @Override
    ContentPart part() {
        return ContentPart.EXAMPLES;
    }

    @Override
    List<Example> list() {
        return content().examples;
    }

    @Override
    void put(List<Example> changed) {
        content().examples = changed;
    }

    @Override
    Example fresh() {
        var added = new Example();
        added.name = show.text("edit.example.new");
        added.agency = content().providers.isEmpty() ? null : content().providers.get(0).agency;
        added.route = steps(added).stream().map(Step::key).toList();
        added.papers = content().documents.stream().filter(document -> document.required)
                .map(document -> document.key).toList();
        return added;
    }

    @Override
    void read(Example example) {
        example.name = hand.text("name");
        example.agency = hand.text("agency");
        example.ofCase = hand.text("ofCase");
        example.channel = hand.chosen("channel", Channel.values());
        example.answers = ContentFile.answers(asked.text("answers"));
        example.units = asked.text("units").isEmpty() ? 1 : hand.whole("units", "edit.units");
        example.group = hand.text("group");
        var day = hand.day("day", "edit.acceptedOn");
        example.day = day == null ? null : day.toString();
        example.route = steps(example).stream().map(Step::key).filter(key -> asked.has("step." + key)).toList();
        example.fee = hand.whole("fee", "edit.amount");
        var due = hand.day("dueDay", "edit.dueOn");
        example.dueDay = due == null ? null : due.toString();
        example.papers = content().documents.stream().map(document -> document.key)
                .filter(key -> asked.has("paper." + key)).toList();
    }

    private List<Step> steps(Example example) {
        var own = content().providers.stream().filter(offer -> offer.agency != null
                && offer.agency.equals(example.agency)).map(offer -> offer.steps).filter(steps -> !steps.isEmpty())
                .findFirst();
        return new ProcessDefinition(own.orElse(content().steps)).steps();
    }

    /** As people write it. */
    public String day(String day) {
        return day == null ? "" : TypedDate.parse(day).map(show::day).orElse(day);
    }

    public List<Step> getSteps() {
        return steps(getChosen());
    }

    public String getAnswers() {
        return ContentFile.of(getChosen().answers == null ? Map.of() : getChosen().answers);
    }

    public List<Choice> getAgencies() {
        return content().providers.stream().map(offer -> new Choice(offer.agency, offers.name(offer.agency))).toList();
    }

    public List<Choice> getCases() {
        return content().cases.stream().map(one -> new Choice(one.key, one.name)).toList();
    }

    public List<Choice> getChannels() {
        return hand.words(Channel.values());
    }
}
