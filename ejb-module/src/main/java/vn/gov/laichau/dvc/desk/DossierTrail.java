package vn.gov.laichau.dvc.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierPart;
import vn.gov.laichau.dvc.dossier.DossierParts;
import vn.gov.laichau.dvc.dossier.FileView;
import vn.gov.laichau.dvc.dossier.PartKind;
import vn.gov.laichau.dvc.evidence.ActOutcome;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.evidence.EvidenceChoice;
import vn.gov.laichau.dvc.evidence.EvidenceReading;
import vn.gov.laichau.dvc.evidence.EvidenceView;
import vn.gov.laichau.dvc.handoff.Handoffs;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.paper.PaperKind;
import vn.gov.laichau.dvc.paper.Papers;
import vn.gov.laichau.dvc.paper.SigningCopies;
import vn.gov.laichau.dvc.paper.SigningCopy;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;

/** Who did what to a dossier, its files, ways and notices, and what was refused; its files with their hashes (Điều 5). */
@Stateless
@Audited
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class DossierTrail {

    /** Acts that only look, or fill a list to choose from. */
    public static final Set<String> READINGS = Set.of("DossierDesk.open", "DossierTrail.open", "FileAccess.get",
            "DossierReception.otherAgencies", "Consulting.units", "TaskAssignment.candidates", "NoticePreview.ofDossier");

    /** What a line is about: an official paper, or something with a name; of the dossier itself both are missing. */
    private record Thing(PaperKind paper, String name) {
    }

    @Inject
    DossierGate gate;

    @Inject
    EvidenceReading evidence;

    @Inject
    Papers papers;

    @Inject
    SigningCopies copies;

    @Inject
    Handoffs handoffs;

    @Inject
    Instance<DossierParts> others;

    @Inject
    Officers officers;

    /** For officers who may open the whole dossier; for everybody else there is none. */
    public TrailView open(UUID id, EvidenceChoice choice, int first, int size) {
        var dossier = gate.wholeForOfficer(id);
        var more = others.stream().flatMap(known -> known.partsOf(dossier).stream()).toList();
        var files = files(dossier, more);
        var things = things(dossier, files, more);
        var found = evidence.lines(things.keySet(), choice, READINGS, first, size);
        var people = people(found.rows());
        var lines = found.rows().stream().map(line -> line(line, dossier, things, people)).toList();
        return new TrailView(new Slice<>(lines, found.first(), found.size(), found.total(), found.capped()), files);
    }

    /** How each thing is called about which there may be lines; the dossier itself is not named. */
    private Map<String, Thing> things(Dossier dossier, List<TrailFile> files, List<DossierPart> more) {
        var things = new HashMap<String, Thing>();
        things.put(dossier.getUuid().toString(), new Thing(null, null));
        handoffs.ofDossier(dossier).forEach(way -> things.put(way.getUuid().toString(), new Thing(null,
                way.getFrom().getName() + " → " + way.getTo().getName())));
        more.forEach(part -> things.put(part.id().toString(), new Thing(null, part.name())));
        files.forEach(file -> things.put(file.file().id().toString(), new Thing(file.paper(),
                file.paper() == null ? file.file().name() : file.number())));
        return things;
    }

    private Map<String, String> people(List<EvidenceView> lines) {
        return officers.names(lines.stream().flatMap(line -> {
            var detail = TrailDetail.of(line.act(), line.detail());
            return Stream.of(Optional.of(line.actor()), Optional.ofNullable(detail.giver()),
                    Optional.ofNullable(detail.taker()));
        }).flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    private static TrailLine line(EvidenceView line, Dossier dossier, Map<String, Thing> things,
            Map<String, String> people) {
        boolean refused = line.outcome() == ActOutcome.REFUSED;
        var detail = TrailDetail.of(refused ? "" : line.act(), line.detail());
        var thing = things.get(line.subject());
        var who = who(line.actor(), dossier, people);
        var name = switch (who) {
            case OFFICER -> people.get(line.actor());
            case APPLICANT -> dossier.getApplicant().getName();
            case STRANGER, SYSTEM -> "";
        };
        return new TrailLine(line.at(), who, name, who == TrailActor.OFFICER ? line.actor() : "", line.act(),
                refused ? Objects.requireNonNullElse(line.detail(), "") : null, thing.paper(),
                detail.target() == null ? thing.name() : dossier.nameOf(detail.target()), detail.words(), detail.hash(),
                detail.giver() == null ? "" : people.getOrDefault(detail.giver(), ""),
                detail.taker() == null ? "" : people.getOrDefault(detail.taker(), ""));
    }

    /** A login that is no officer's and stands for a number is never shown. */
    private static TrailActor who(String login, Dossier dossier, Map<String, String> people) {
        if (people.containsKey(login)) {
            return TrailActor.OFFICER;
        }
        if (login.equals(dossier.getApplicant().getLogin())) {
            return TrailActor.APPLICANT;
        }
        return login.startsWith("a-") ? TrailActor.STRANGER : TrailActor.SYSTEM;
    }

    /** What the applicant sent, what was made, what was shown to who decides, and the rest; each in the order of time. */
    private List<TrailFile> files(Dossier dossier, List<DossierPart> more) {
        var shown = copies.ofDossier(dossier.getId());
        var signers = officers.names(shown.stream().map(SigningCopy::getSigner).collect(Collectors.toSet()));
        var files = new ArrayList<TrailFile>();
        dossier.getDocuments().stream().map(sent -> new TrailFile(sent.isCurrent() ? TrailFileKind.SENT
                : TrailFileKind.REPLACED, null, dossier.nameOf(sent.getSlot()), null, null, sent.getAddedAt(),
                FileView.of(sent.getFile()))).sorted(Comparator.comparing(TrailFile::at)).forEach(files::add);
        papers.ofDossier(dossier.getId()).stream().map(made -> new TrailFile(TrailFileKind.OFFICIAL, made.getKind(), null,
                made.getNumber(), null, made.getMadeAt(), FileView.of(made.getFile()))).forEach(files::add);
        shown.stream().map(copy -> new TrailFile(copy.getApprovedAt() == null ? TrailFileKind.SHOWN
                : TrailFileKind.APPROVED, copy.getKind(), null, null, signers.getOrDefault(copy.getSigner(), ""),
                copy.getApprovedAt() == null ? copy.getOpenedAt() : copy.getApprovedAt(), FileView.of(copy.getFile())))
                .forEach(files::add);
        more.stream().filter(part -> part.file() != null).map(part -> new TrailFile(part.kind() == PartKind.ENCLOSURE
                ? TrailFileKind.ENCLOSURE : TrailFileKind.AUTHORISATION, null, null, null, null, part.file().storedAt(),
                part.file())).forEach(files::add);
        return List.copyOf(files);
    }
}
