package vn.gov.laichau.dvc.dossier;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.account.Applicant;
import vn.gov.laichau.dvc.account.ApplicantKind;
import vn.gov.laichau.dvc.account.CurrentApplicant;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.Procedures;
import vn.gov.laichau.dvc.document.DocumentSettings;
import vn.gov.laichau.dvc.document.FileStore;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FormCheck;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.form.Prefill;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Role;

/** An applicant prepares a dossier: answers, papers, way of the result. Nothing typed or sent is lost (Điều 10.1). */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class DossierDrafting {

    static final int FILES_PER_PAPER = 20;
    private static final int EARLIER = 5;

    @Inject
    Dossiers dossiers;

    @Inject
    DossierGate gate;

    @Inject
    CurrentApplicant applicant;

    @Inject
    Procedures procedures;

    @Inject
    Units units;

    @Inject
    FileStore files;

    @Inject
    DocumentSettings settings;

    @Inject
    Clock clock;

    /** Starts a dossier at one of the agencies that offer the procedure; an unsent one of the same kind is gone on with. */
    @Audited
    public UUID start(String procedureCode, UUID agencyId, String ofCase) {
        var version = procedures.publishedVersion(procedureCode, LocalDate.now(clock))
                .filter(found -> found.isFileable()).orElseThrow(NotForOnlineFiling::new);
        var agency = units.get(agencyId);
        var provider = procedures.provider(version.getId(), agency.getId()).orElseThrow(NotForOnlineFiling::new);
        var me = applicant.get();
        var chosen = chosen(version, ofCase);
        return dossiers.findDraft(me.getId(), version.getId(), agency.getId(), chosen).orElseGet(() -> {
            var draft = new Dossier(me, version, chosen, agency, units.childOf(agency.getId(), UnitKind.DESK),
                    provider.getHandlingUnit(), version.fees(new Answers(Map.of()), LocalDate.now(clock), chosen)
                            .total(), applicant.stamp());
            dossiers.add(draft);
            return draft;
        }).getUuid();
    }

    /** The only case there is needs no choice. */
    private static String chosen(ProcedureVersion version, String ofCase) {
        var keys = version.caseKeys();
        if (keys.size() < 2) {
            return keys.isEmpty() ? "" : keys.get(0);
        }
        return keys.stream().filter(key -> key.equals(ofCase)).findFirst().orElseThrow(CaseNotChosen::new);
    }

    public DraftView draft(UUID id) {
        var dossier = gate.forApplicant(id);
        var version = dossier.getProcedure();
        var answers = dossier.getAnswers();
        var open = version.getForm().fields().stream().map(FormField::key).filter(dossier::isOpenAnswer)
                .collect(Collectors.toSet());
        return new DraftView(dossier.getUuid(), dossier.getCode(), version.getProcedure().getCode(),
                version.getProcedure().getName(), dossier.getAgency().getUuid(), dossier.getAgency().getName(),
                version.getForm(), answers, prefill(dossier, applicant.get()),
                SlotView.of(dossier), dossier.getDelivery(), Arrays.stream(DeliveryMethod.values())
                        .filter(way -> way.isOffered(version)).toList(), dossier.getChangedAt(),
                FormCheck.problems(version.getForm(), new Answers(answers), LocalDate.now(clock)),
                dossier.getFeeTotal(), dossier.getStatus(), open, SupplementView.last(dossier), VersionMark.of(dossier),
                FormerView.of(dossier), LocalDate.now(clock));
    }

    /** Keeps what was typed, right or wrong; what is wrong is said by {@link DraftView#problems()}. */
    public void saveAnswers(UUID id, Map<String, Object> answers) {
        gate.forApplicant(id).answer(answers, applicant.stamp());
    }

    /** True when the same file was sent for this paper before. */
    @Audited
    public boolean attach(UUID id, String slot, String fileName, InputStream content) {
        var dossier = gate.forApplicant(id);
        if (!dossier.isOpenSlot(slot)) {
            throw new PaperNotAsked(slot);
        }
        if (dossier.currentDocuments(slot).size() >= FILES_PER_PAPER) {
            throw new TooManyFiles(FILES_PER_PAPER);
        }
        var file = files.store(fileName, content, settings.maxBytes());
        boolean same = dossier.getDocuments().stream().filter(document -> document.getSlot().equals(slot))
                .anyMatch(document -> document.getFile().getSha256().equals(file.getSha256()));
        dossier.attach(slot, file, applicant.stamp());
        return same;
    }

    @Audited
    public void detach(UUID id, UUID file) {
        gate.forApplicant(id).detach(file, applicant.stamp());
    }

    public void chooseDelivery(UUID id, DeliveryMethod method) {
        gate.forApplicant(id).chooseDelivery(method, applicant.stamp());
    }

    /** Throws an unsent dossier away. */
    @Audited
    public void discard(UUID id) {
        var dossier = gate.forApplicant(id);
        dossier.requireDraft();
        dossiers.remove(dossier);
    }

    private Map<String, Prefill.Known> prefill(Dossier dossier, Applicant me) {
        var known = new HashMap<String, String>();
        known.put("applicant.name", me.getName());
        known.put("applicant.phone", me.getPhone());
        known.put("applicant.email", me.getEmail());
        known.put("applicant.address", me.getAddress());
        if (me.getKind() == ApplicantKind.CITIZEN) {
            known.put("applicant.identityNumber", applicant.identityNumber());
            known.put("applicant.birthDate", me.getBirthDate() == null ? null : me.getBirthDate().toString());
            known.put("citizen.name", me.getName());
        } else {
            known.put("applicant.taxCode", applicant.identityNumber());
            known.put("applicant.representative", me.getRepresentative());
            known.put("organisation.name", me.getName());
        }
        var earlier = dossier.getStatus() != DossierStatus.DRAFT ? List.<Prefill.Earlier>of()
                : dossiers.findEarlier(dossier, EARLIER).stream().map(sent -> new Prefill.Earlier(sent.getCode(),
                        sent.getProcedure().getForm(), new Answers(sent.getAnswers()))).toList();
        return Prefill.of(dossier.getProcedure().getForm().fields(), known, earlier);
    }
}
