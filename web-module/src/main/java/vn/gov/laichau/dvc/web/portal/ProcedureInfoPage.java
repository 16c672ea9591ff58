package vn.gov.laichau.dvc.web.portal;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.catalog.CatalogQueries;
import vn.gov.laichau.dvc.catalog.ProcedurePage;
import vn.gov.laichau.dvc.organization.AdministrativeLevel;
import vn.gov.laichau.dvc.statistics.ProcedureFigures;
import vn.gov.laichau.dvc.statistics.ProcedureStatistics;
import vn.gov.laichau.dvc.catalog.ProcessPage;
import vn.gov.laichau.dvc.tariff.Channel;
import vn.gov.laichau.dvc.tariff.FeeCalculation;
import vn.gov.laichau.dvc.tariff.FeeRule;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.Show;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** Everything about one procedure, for everybody (Điều 6, 12.4). */
@Named("procedureInfo")
@RequestScoped
public class ProcedureInfoPage {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final long MOST_UNITS = 100_000;

    @Inject
    CatalogQueries catalog;

    @Inject
    ProcedureStatistics statistics;

    @Inject
    Asked asked;

    @Inject
    Show show;

    @Inject
    @ConfigProperty(name = "dvc.base-url")
    String baseUrl;

    @Inject
    ExternalContext external;

    private ProcedurePage shown;
    private ProcedureFigures figures;
    private Channel channel;
    private String units;
    private String group;
    private String ofCase;
    private FeeCalculation fees;
    private ProcessPage process;
    private boolean badUnits;
    private boolean badDay;

    /** Who asks for a procedure that ended is told so, and what took its place. */
    public void load() throws IOException {
        if (catalog.retired(asked.text("code")).isPresent()) {
            external.redirect("/retired.xhtml?code=" + URLEncoder.encode(asked.text("code"), StandardCharsets.UTF_8));
            return;
        }
        shown = catalog.procedure(asked.text("code"));
        statistics.viewed(getCode());
        process = catalog.process(getCode(), asked.text("agency"));
        channel = Arrays.stream(Channel.values()).filter(known -> known.name().equals(asked.text("channel")))
                .findFirst().orElse(shown.fileable() ? Channel.ONLINE : Channel.COUNTER);
        units = asked.text("units").isEmpty() ? "1" : asked.text("units");
        group = asked.text("group");
        ofCase = shown.cases().stream().map(ProcedurePage.Case::key).filter(asked.text("case")::equals).findFirst()
                .orElse("");
        badUnits = !WHOLE.matcher(units).matches() || Long.parseLong(units) < 1 || Long.parseLong(units) > MOST_UNITS;
        var day = TypedDate.parse(asked.text("day"));
        badDay = day.isEmpty() && !asked.text("day").isEmpty();
        fees = catalog.fees(getCode(), channel, day, badUnits ? 1 : Long.parseLong(units), group, ofCase);
    }

    public String getCode() {
        return shown.row().code();
    }

    /** The address that stays. */
    public String getAddress() {
        return baseUrl + "/thu-tuc/" + getCode();
    }

    /** What an agency copies into its own site. */
    public String getEmbedCode() {
        return "<iframe src=\"" + baseUrl + "/embed/procedure?code=" + getCode()
                + "\" width=\"100%\" height=\"700\" title=\"" + shown.row().code() + "\"></iframe>";
    }

    public ProcedureFigures getFigures() {
        if (figures == null) {
            figures = statistics.of(getCode());
        }
        return figures;
    }

    /** Names of the levels of administration that carry it out. */
    public String getLevels() {
        if (shown.levels().isEmpty()) {
            return show.word(shown.row().administrativeLevel());
        }
        return String.join(", ", shown.levels().stream().map(level -> Arrays.stream(AdministrativeLevel.values())
                .filter(known -> known.name().equals(level)).findFirst().map(show::word)
                .orElse(show.text(level.equals("MINISTRY") ? "procedure.ministry" : "procedure.other"))).toList());
    }

    /** Some of its papers can be downloaded as an empty form, or the whole form can. */
    public boolean isDownloadable() {
        return shown.blankForm() || shown.papers().stream().flatMap(paperGroup -> paperGroup.choices().stream())
                .flatMap(choice -> choice.papers().stream()).anyMatch(paper -> !paper.template().isEmpty());
    }

    /** The fee can be reckoned: it depends on the channel, on a number, on a group or on a case. */
    public boolean isReckoned() {
        return shown.fees().stream().anyMatch(fee -> !fee.rule().equals(FeeRule.GENERAL))
                || !shown.cases().isEmpty() && !shown.fees().isEmpty();
    }

    public boolean isCounted() {
        return shown.fees().stream().anyMatch(fee -> fee.rule().tariff() != null);
    }

    /** Some amount holds from a day on or until a day. */
    public boolean isDated() {
        return shown.fees().stream().anyMatch(fee -> fee.rule().from() != null || fee.rule().until() != null
                || fee.rule().exemptions().stream().anyMatch(less -> less.from() != null || less.until() != null));
    }

    public String getDay() {
        return asked.text("day");
    }

    public boolean isBadDay() {
        return badDay;
    }

    public List<String> getGroups() {
        return shown.fees().stream().flatMap(fee -> fee.rule().exemptions().stream()).map(FeeRule.Exemption::group)
                .distinct().toList();
    }

    /** Where the law says otherwise than Điều 10.3 about giving back. */
    public List<FeeRule.Refund> getRefunds() {
        return shown.fees().stream().map(fee -> fee.rule().refund()).filter(Objects::nonNull).toList();
    }

    /** The process of the agency that was asked for, or of those who have none of their own. */
    public ProcessPage getProcess() {
        return process;
    }

    /** Agencies that go through steps of their own. */
    public List<ProcedurePage.Agency> getOwnProcesses() {
        return shown.agencies().stream().filter(ProcedurePage.Agency::ownProcess).toList();
    }

    public String getAgency() {
        return asked.text("agency");
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public Channel getChannel() {
        return channel;
    }

    public String getUnits() {
        return units;
    }

    public String getGroup() {
        return group;
    }

    public String getOfCase() {
        return ofCase;
    }

    public FeeCalculation getFees() {
        return fees;
    }

    public boolean isBadUnits() {
        return badUnits;
    }

    public ProcedurePage getShown() {
        return shown;
    }

    public long getFeeTotal() {
        return shown.row().feeTotal();
    }
}
