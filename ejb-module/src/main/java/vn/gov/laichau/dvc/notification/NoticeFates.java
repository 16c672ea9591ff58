package vn.gov.laichau.dvc.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.sending.Fate;
import vn.gov.laichau.dvc.sending.Sending;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.wording.NoticeChannel;

/** What became of the notices of a dossier, for officers of units that take part in it (Điều 3.3, 12.7). */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class NoticeFates {

    private static final int MOST = 200;

    @Inject
    DossierGate gate;

    @Inject
    Notices notices;

    @Inject
    Sending sending;

    @Inject
    Officers officers;

    @Inject
    CurrentOfficer officer;

    /** All notices of the dossier, to whomever, the latest first. */
    public List<NoticeView> ofDossier(UUID id) {
        var dossier = gate.wholeForOfficer(id);
        var told = notices.ofDossier(id, MOST);
        var fates = sending.of(told.stream().map(Notice::getUuid).toList()).stream()
                .collect(Collectors.groupingBy(Fate::notice));
        var names = officers.names(told.stream().map(Notice::getRecipient).distinct().toList());
        var applicant = dossier.getApplicant();
        return told.stream().map(notice -> {
            boolean toApplicant = notice.getRecipient().equals(applicant.getLogin());
            return new NoticeView(notice.getUuid(), notice.getTitle(), notice.getBody(), toApplicant ? applicant.getName()
                    : names.getOrDefault(notice.getRecipient(), notice.getRecipient()), toApplicant, notice.getAt(),
                    notice.getReadAt(), fates.getOrDefault(notice.getUuid(), List.of()));
        }).toList();
    }

    /** What was given up, of the dossiers of the officer's units; the latest first. */
    public List<UndeliveredRow> undelivered() {
        var units = officer.unitIds();
        if (units.isEmpty()) {
            return List.of();
        }
        var given = notices.givenUp(units, MOST);
        var fates = sending.of(given.stream().map(Notices.GivenUp::notice).distinct().toList()).stream()
                .collect(Collectors.toMap(Fate::id, Function.identity()));
        return given.stream().filter(row -> fates.containsKey(row.delivery())).map(row -> new UndeliveredRow(
                row.dossier(), row.code(), row.title(), fates.get(row.delivery()))).toList();
    }

    /** Has it tried again from the beginning; what is the applicant's goes to the address that he has given since. */
    @Audited
    public void resend(UUID delivery) {
        var dossier = sending.dossierOf(delivery);
        if (dossier == null) {
            throw new NotFound("delivery", delivery);
        }
        var applicant = gate.wholeForOfficer(dossier).getApplicant();
        boolean his = notices.find(sending.noticeOf(delivery), applicant.getLogin()).isPresent();
        sending.again(delivery, channel -> !his ? Optional.empty()
                : channel == NoticeChannel.SMS ? applicant.smsNumber() : applicant.mailAddress());
    }
}
