package vn.gov.laichau.dvc.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.catalog.DocumentKind;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.RequiredDocument;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.FeeStatus;
import vn.gov.laichau.dvc.dossier.OriginalVerdict;
import vn.gov.laichau.dvc.dossier.SupplementItem;
import vn.gov.laichau.dvc.handoff.Handoff;
import vn.gov.laichau.dvc.handoff.Handoffs;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.register.RegisterKind;
import vn.gov.laichau.dvc.register.RegisterLine;
import vn.gov.laichau.dvc.register.Registers;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.tariff.Channel;

/** What stands in each paper, as the forms of TT 01/2018 ask for it. */
@ApplicationScoped
class PaperContent {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH 'giờ' mm, 'ngày' dd/MM/yyyy")
            .withZone(OfficeClock.ZONE);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(OfficeClock.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy")
            .withZone(OfficeClock.ZONE);

    @Inject
    Registers registers;

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    Handoffs handoffs;

    @Inject
    Calendars calendars;

    @Inject
    @ConfigProperty(name = "dvc.base-url")
    String baseUrl;

    /** What every paper says. */
    Map<String, Object> common(Dossier dossier, Stamp stamp, String number) {
        var applicant = dossier.getApplicant();
        var procedure = dossier.getProcedure();
        var values = new HashMap<String, Object>();
        values.put("number", number);
        values.put("agency", dossier.getAgency().getName());
        values.put("agencyPhone", text(dossier.getAgency().getPhone()));
        values.put("agencyAt", AgencyName.at(dossier.getAgency().getName(), text(dossier.getAgency().getAddress())));
        values.put("code", dossier.getCode());
        values.put("qr", QrCodes.dataUri(baseUrl + "/track.xhtml?code=" + dossier.getCode()));
        values.put("address", baseUrl);
        values.put("home", dossier.addressOfApplicant());
        values.put("day", DAY.format(stamp.at()));
        values.put("applicant", applicant.getName());
        values.put("phone", text(applicant.getPhone()));
        values.put("email", text(applicant.getEmail()));
        values.put("procedure", procedure.getProcedure().getName());
        values.put("version", versionOf(procedure));
        values.put("procedureCode", procedure.getProcedure().getCode());
        values.put("documents", documents(dossier));
        var limit = procedure.timeLimit(Channel.ONLINE, dossier.getOfCase(), dossier.getAgency().getCode());
        values.put("limit", limit.getAmount() + " " + switch (limit.getUnit()) {
            case WORKING_DAY -> "ngày làm việc";
            case DAY -> "ngày";
            case HOUR -> "giờ làm việc";
            case MONTH -> "tháng";
        });
        values.put("submitted", moment(dossier.getSubmittedAt()));
        values.put("accepted", moment(dossier.getAcceptedAt()));
        values.put("appointment", moment(dossier.getAppointmentAt()));
        values.put("fee", dossier.getFeeStatus() == FeeStatus.NOTHING_DUE ? "không"
                : "%,d đồng".formatted(dossier.getFeeTotal()).replace(',', '.'));
        values.put("paid", dossier.getFeeStatus() == FeeStatus.PAID);
        values.put("officer", officers.names(List.of(stamp.actor()))
                .getOrDefault(stamp.actor(), ""));
        return values;
    }

    private static List<Map<String, Object>> documents(Dossier dossier) {
        var lines = new ArrayList<Map<String, Object>>();
        dossier.requiredDocuments().forEach(paper -> dossier.currentDocuments(paper.key())
                .forEach(document -> lines.add(Map.of("name", paper.name(), "file", document.getFile().getName(),
                        "sha256", document.getFile().getSha256(), "originals", paper.originals(), "copies",
                        paper.copies()))));
        return lines;
    }

    Map<String, Object> answers(Dossier dossier) {
        return Map.of("answers", Declaration.lines(dossier));
    }

    /**
     * Form 01. After papers that came in later it says so, with the number that it had and the moment from which the time
     * runs again (NĐ 61 Art 19.4); also when the appointment follows a changed calendar, still from who received it.
     */
    Map<String, Object> receipt(Dossier dossier, DossierMoved moved) {
        var line = registers.lineOf(dossier.getUuid(), RegisterKind.DOSSIERS);
        var sent = dossier.requiredDocuments().stream().filter(paper -> !dossier.currentDocuments(paper.key()).isEmpty())
                .toList();
        var values = new HashMap<String, Object>(Map.of("papers", sent.stream().map(paper -> Map.of("name", paper.name(),
                        "files", dossier.currentDocuments(paper.key()).size())).toList(),
                "compared", numbersOf(sent, paper -> paper.originals() > 0), "sets", dossier.sets(),
                "line", line.map(RegisterLine::getNumber).orElse(0), "volume", line.map(registers::volumeOf).orElse(0),
                "year", line.map(RegisterLine::getAt).orElse(moved.stamp().at()).atZone(OfficeClock.ZONE).getYear(),
                "again", anew(moved), "delivery", dossier.getDelivery().name()));
        values.put("accepted", moment(dossier.receivedAt()));
        if (moved.verb() == DossierVerb.RECALENDAR) {
            values.put("officer", dossier.receivedBy().map(one -> officers.names(List.of(one)).getOrDefault(one, ""))
                    .orElse(""));
        }
        return values;
    }

    /** When and why a receipt takes the place of an earlier one. */
    private static String anew(DossierMoved moved) {
        var day = DATE.format(moved.stamp().at());
        return switch (moved.verb()) {
            case CONFIRM_SUPPLEMENT -> day + ", sau khi người nộp đã bổ sung đủ hồ sơ";
            case RECALENDAR -> day + ", vì ngày hẹn đổi theo lịch làm việc (" + moved.reason() + ")";
            default -> "";
        };
    }

    /** Of these papers the numbers that they have in the list. */
    private static String numbersOf(List<RequiredDocument> papers, Predicate<RequiredDocument> which) {
        return IntStream.range(0, papers.size()).filter(i -> which.test(papers.get(i)))
                .mapToObj(i -> String.valueOf(i + 1)).collect(Collectors.joining(", "));
    }

    /** Form 02, also when what came in was not enough: what is asked for, how each paper is to be brought, and why. */
    Map<String, Object> asked(Dossier dossier, DossierMoved moved) {
        var supplement = dossier.openSupplement().orElseThrow();
        boolean byLeader = moved.verb() == DossierVerb.REQUIRE_SUPPLEMENT_IN_PROCESS;
        var values = new HashMap<String, Object>(Map.of("items", supplement.getItems().stream()
                .filter(item -> !item.isAccepted()).map(item -> asked(dossier, item)).toList(),
                "until", date(supplement.getAnswerBy()), "ground", text(byLeader ? moved.reason() : null), "insufficient",
                lines(moved.verb() == DossierVerb.REOPEN_SUPPLEMENT ? moved.reason() : null)));
        values.put("position", List.of());
        if (byLeader) {
            values.putAll(signed(dossier, moved, acting(moved)));
        }
        return values;
    }

    private static Map<String, Object> asked(Dossier dossier, SupplementItem item) {
        var paper = dossier.requiredDocuments().stream().filter(known -> item.isPaper()
                && known.key().equals(item.getTarget())).findFirst();
        boolean certified = paper.filter(known -> known.kind() == DocumentKind.CERTIFIED_COPY).isPresent();
        int copies = paper.map(RequiredDocument::copies).orElse(0);
        return Map.of("name", dossier.nameOf(item), "reason", item.getReason().name(), "note", text(item.getNote()),
                "originals", paper.map(RequiredDocument::originals).orElse(0), "certified", certified ? copies : 0,
                "copies", certified ? 0 : copies);
    }

    /** Form 03. What the desk knows of the competent agency stands on a line of its own. */
    Map<String, Object> refused(Dossier dossier, DossierMoved moved) {
        var lines = Stream.of(moved.reason().split("\\R")).toList();
        return Map.of("money", RefundWords.judged(dossier), "reasons",
                lines.stream().filter(line -> !line.startsWith("→")).toList(), "competent",
                lines.stream().filter(line -> line.startsWith("→")).map(line -> line.substring(1).strip())
                        .findFirst().orElse(""));
    }

    /** Form 04: why it takes longer, and until when (NĐ 61 Art 19.9). */
    Map<String, Object> apology(Dossier dossier, DossierMoved moved) {
        var values = signed(dossier, moved, acting(moved));
        values.put("promised", moment(dossier
                .appointmentBeforeApology(calendars.of(dossier.getAgency())).orElse(null)));
        values.put("reasons", lines(moved.reason()));
        return values;
    }

    /** It ends without a result: stopped on a legal ground, or given back as the applicant asked. */
    Map<String, Object> ended(Dossier dossier, DossierMoved moved) {
        var values = signed(dossier, moved, acting(moved));
        boolean stopped = moved.verb() == DossierVerb.STOP;
        values.put("stopped", stopped);
        values.put("money", RefundWords.judged(dossier));
        values.put("reasons", lines(stopped ? moved.reason() : dossier.wishToWithdraw()));
        values.put("remarks", stopped ? List.of() : lines(moved.reason()));
        return values;
    }

    /** Money that is to be paid before the handling goes on, or was taken just now. */
    Map<String, Object> fee(Dossier dossier, DossierMoved moved) {
        var values = signed(dossier, moved, acting(moved));
        values.put("when", moment(moved.stamp().at()));
        values.putAll(FeeContent.of(dossier, moved));
        return values;
    }

    /** Money was given back (Điều 10.3). */
    Map<String, Object> refunded(Dossier dossier, DossierMoved moved) {
        var values = signed(dossier, moved, acting(moved));
        values.put("when", moment(moved.stamp().at()));
        values.putAll(RefundWords.paper(dossier.refund().orElseThrow()));
        values.put("place", FeeContent.place(dossier));
        return values;
    }

    /** The question that has just left. */
    Handoff asked(Dossier dossier) {
        return handoffs.ofDossier(dossier).stream().filter(Handoff::isOpenQuestion).reduce((first, last) -> last)
                .orElseThrow();
    }

    /** It, as a letter to the unit that is asked (Điều 8.1). */
    Map<String, Object> question(Dossier dossier, DossierMoved moved, Handoff asked) {
        var values = signed(dossier, moved, acting(moved));
        values.put("from", asked.getFrom().getName());
        values.put("recipient", asked.getTo().getName() + (asked.getTo().getKind() == UnitKind.AGENCY ? ""
                : ", " + asked.getTo().agency().getName()));
        values.put("until", limit(asked.getAnswerDueAt()));
        values.put("reasons", lines(asked.getQuestion()));
        return values;
    }

    /** The originals are not what was sent (Điều 10.1): which, and how they differ. */
    Map<String, Object> mismatch(Dossier dossier, DossierMoved moved) {
        return Map.of("when", moment(moved.stamp().at()), "differing", dossier.requiredDocuments().stream()
                .filter(paper -> !dossier.currentDocuments(paper.key()).isEmpty()
                        && dossier.check(paper.key()).getOriginal() == OriginalVerdict.DIFFERS)
                .map(RequiredDocument::name).toList(), "reasons", lines(moved.reason()));
    }

    /** What was found on the spot: of the agency that verified (NĐ 61 Art 19.1). */
    Map<String, Object> verified(Verified found, Unit agency) {
        return Map.of("agency", agency.getName(), "agencyPhone", text(agency.getPhone()), "when", moment(found.heldAt()),
                "place", found.place(), "people", lines(found.people()), "reasons", lines(found.content()), "replaces",
                found.replaces());
    }

    /** A result that was handed over is wrong by the agency's own error (NĐ 61 Art 21). */
    Map<String, Object> correction(Dossier dossier, DossierMoved moved) {
        var values = signed(dossier, moved, dossier.getAgency());
        values.put("result", text(dossier.getResultNumber()));
        values.put("until", DATE.format(dossier.getOwnDueAt().minusSeconds(1)));
        values.put("reasons", lines(moved.reason()));
        return values;
    }

    /** The agency in which the act was done: its name stands at the head, and its book gives the number. */
    Unit acting(DossierMoved moved) {
        return units.get(moved.unit()).agency();
    }

    /** In the name of an agency, with name and position of who acted; the system itself has none. */
    private Map<String, Object> signed(Dossier dossier, DossierMoved moved, Unit agency) {
        var actor = moved.stamp().actor();
        return new HashMap<>(Map.of("agency", agency.getName(), "agencyPhone", text(agency.getPhone()), "signer",
                officers.names(List.of(actor)).getOrDefault(actor, ""), "position",
                position(actor, dossier, moved, agency)));
    }

    /**
     * A leader signs for his agency, and so does who fills the place of one, in the capacity that he was given; everybody
     * else signs in his own position.
     */
    private List<String> position(String actor, Dossier dossier, DossierMoved moved, Unit agency) {
        var leadership = units.part(agency, UnitKind.LEADERSHIP);
        return leadership.flatMap(leaders -> officers.positionIn(actor, leaders.getId()))
                .map(own -> SignatureLines.of(agency, own, "", null, null))
                .or(() -> leadership.flatMap(leaders -> delegated(actor, dossier, moved, leaders)))
                .orElseGet(() -> Stream.of(officers.positionOf(actor, units.get(moved.unit())).toUpperCase(Locale.ROOT))
                        .filter(own -> !own.isEmpty()).toList());
    }

    private Optional<List<String>> delegated(String actor, Dossier dossier, DossierMoved moved, Unit leaders) {
        var giver = moved.stamp().onBehalfOf();
        return officers.standInsToday(actor).stream().filter(one -> one.unit() == leaders.getId()
                && one.giver().equals(giver) && one.role().equals(Role.LEADER)
                && one.covers(dossier.getSubject())).findFirst()
                .map(one -> SignatureLines.of(leaders.agency(), officers.positionOf(actor, leaders),
                        officers.divisionOf(actor, leaders), one.capacity(), officers.positionOf(giver, leaders)));
    }

    private static List<String> lines(String words) {
        return words == null ? List.of() : Stream.of(words.strip().split("\\R+")).toList();
    }

    private static String date(LocalDate day) {
        return day == null ? "" : DATE.format(day);
    }

    /** A limit at midnight is the end of the day before. */
    static String limit(Instant at) {
        return at == null ? moment(at) : OfficeClock.endedBy(at).map(day -> "hết ngày " + date(day)).orElse(moment(at));
    }

    private static String versionOf(ProcedureVersion version) {
        return version.getEffectiveFrom() == null ? "bản thử"
                : version.getNumber() + ", áp dụng từ " + DATE.format(version.getEffectiveFrom());
    }

    private static String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
