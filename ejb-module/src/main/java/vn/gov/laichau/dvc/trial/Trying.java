package vn.gov.laichau.dvc.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.account.TrialApplicants;
import vn.gov.laichau.dvc.authoring.DraftWriting;
import vn.gov.laichau.dvc.authoring.Drafts;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.catalog.ProcedureContent.Offer;
import vn.gov.laichau.dvc.catalog.ProcedurePublication;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.RequiredDocument;
import vn.gov.laichau.dvc.document.DocumentSettings;
import vn.gov.laichau.dvc.document.FileStore;
import vn.gov.laichau.dvc.document.StoredFile;
import vn.gov.laichau.dvc.dossier.TrialFiling;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.tariff.Channel;

/** A clerk tries a draft: a frozen copy of it, and a dossier that goes the real way (chạy thử, Điều 12.6). */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY})
public class Trying {

    @Inject
    Drafts drafts;

    @Inject
    DraftWriting writing;

    @Inject
    ProcedurePublication order;

    @Inject
    Trials trials;

    @Inject
    TrialApplicants applicants;

    @Inject
    TrialFiling filing;

    @Inject
    FileStore files;

    @Inject
    DocumentSettings settings;

    @Inject
    Units units;

    @Inject
    CurrentOfficer officer;

    @Inject
    Clock clock;

    /** The draft as it can be tried, and what was tried with it. */
    public TrialView view(UUID id) {
        var content = writing.open(id).content();
        var draft = drafts.get(id);
        return new TrialView(id, content.code, content.name, draft.getForm().sections(), content.providers.stream()
                .map(offer -> new TrialView.Named(offer.agency, units.findByCode(offer.agency).map(Unit::getName)
                        .orElse(offer.agency))).toList(),
                content.cases.stream().map(one -> new TrialView.Named(one.key, one.name)).toList(),
                content.examples.stream().map(example -> example.name).toList(),
                trials.of(draft.getId()).stream().map(trial -> new TrialRow(trial.getDossier().getUuid(),
                        trial.getDossier().getCode(), trial.getDossier().getAgency().getName(),
                        trial.getDossier().getStatus(), trial.getBegunAt(), trial.isBy(officer.login()))).toList());
    }

    /** Files a dossier under a frozen copy of the draft; one small page stands for each required paper. Returns its code. */
    @Audited
    public String begin(UUID id, TrialOrder wanted) {
        var content = writing.open(id).content();
        var draft = drafts.get(id);
        var offer = content.providers.stream().filter(known -> wanted.agency().equals(known.agency)).findFirst()
                .orElseThrow(() -> new TrialImpossible(wanted.agency()));
        if (draft.timeLimit(Channel.ONLINE, wanted.ofCase(), wanted.agency()) == null) {
            throw new TrialImpossible(wanted.agency());
        }
        var agency = unit(offer, wanted.agency());
        var division = unit(offer, wanted.agency() + "/" + offer.division);
        units.childOf(agency.getId(), UnitKind.DESK);
        var stamp = officer.stamp();
        var version = ProcedureVersion.test(draft, stamp);
        trials.add(version);
        order.offer(version);
        var papers = new LinkedHashMap<String, StoredFile>();
        var answers = answers(content, wanted);
        version.documents(wanted.ofCase(), new Answers(answers), LocalDate.now(clock)).stream()
                .filter(RequiredDocument::required).forEach(paper -> papers.put(paper.key(),
                        files.store(paper.key() + "-thu.pdf", SamplePaper.pdf(), settings.maxBytes())));
        var dossier = filing.file(applicants.of(agency.getCode(), agency.getName(), stamp), version, agency, division,
                wanted.ofCase(), answers, papers, stamp);
        trials.add(new Trial(dossier, draft.getId(), stamp));
        return dossier.getCode();
    }

    /** Throws a tried dossier away with all its rows. */
    @Audited
    public void discard(UUID dossier) {
        var trial = trials.find(dossier).orElseThrow(() -> new NotFound("trial", dossier));
        if (!trial.isBy(officer.login())) {
            throw new TrialNotYours();
        }
        if (trials.isUnderWay(trial.getDossier())) {
            throw new TrialUnderWay(trial.getDossier().getCode());
        }
        trials.remove(trial.getDossier());
    }

    private Unit unit(Offer offer, String code) {
        return units.findByCode(code).orElseThrow(() -> new TrialImpossible(offer.agency));
    }

    private static Map<String, Object> answers(ProcedureContent content, TrialOrder wanted) {
        var answers = new HashMap<String, Object>();
        content.examples.stream().filter(example -> wanted.example().equals(example.name)).findFirst()
                .ifPresent(example -> answers.putAll(example.answers == null ? Map.of() : example.answers));
        answers.putAll(wanted.answers());
        return answers;
    }
}
