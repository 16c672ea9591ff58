package vn.gov.laichau.dvc.notification;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.sending.QuietHours;
import vn.gov.laichau.dvc.sending.SendingTimes;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.sms.SmsGateway;
import vn.gov.laichau.dvc.sms.SmsState;
import vn.gov.laichau.dvc.wording.Examples;
import vn.gov.laichau.dvc.wording.NoticeText;
import vn.gov.laichau.dvc.wording.NoticeValues;
import vn.gov.laichau.dvc.wording.NoticeVariable;
import vn.gov.laichau.dvc.wording.TextPlace;
import vn.gov.laichau.dvc.wording.TextPreview;

/** How a text would look, with invented values or with those of a dossier of one's own units; nothing is kept or sent. */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR})
public class NoticePreview {

    @Inject
    DossierGate gate;

    @Inject
    Dossiers dossiers;

    @Inject
    CurrentOfficer officer;

    @Inject
    DossierValues values;

    @Inject
    SmsGateway gateway;

    @Inject
    SendingTimes times;

    /** Whether SMS can leave at all. */
    public SmsState sms() {
        return gateway.state();
    }

    public QuietHours quiet() {
        return times.quiet();
    }

    public TextPreview ofExample(TextPlace place, NoticeText typed) {
        return TextPreview.of(place.event(), place.channel(), typed, Examples.of(place.event()));
    }

    /** The dossier with this code, if it is one of the officer's units. */
    public UUID find(String code) {
        return dossiers.findByCode(code).filter(found -> found.isOpenTo(officer.unitIds())).map(Dossier::getUuid)
                .orElseThrow(() -> new NoDossierToShow(code));
    }

    @Audited
    public TextPreview ofDossier(UUID id, TextPlace place, NoticeText typed) {
        return TextPreview.of(place.event(), place.channel(), typed, of(gate.wholeForOfficer(id), place));
    }

    /** What its present state does not say is taken from the example. */
    private NoticeValues of(Dossier dossier, TextPlace place) {
        var known = values.of(dossier);
        Optional.of(values.asked(dossier)).filter(asked -> !asked.isEmpty())
                .or(() -> Optional.ofNullable(dossier.getDecisionText()))
                .ifPresent(reason -> known.with(NoticeVariable.REASON, reason));
        return Examples.of(place.event()).over(known);
    }
}
