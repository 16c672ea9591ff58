package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

import vn.gov.laichau.dvc.account.Applicant;
import vn.gov.laichau.dvc.account.ApplicantKind;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Stamp;

/**
 * How a result is handed over (Điều 9.2): at the counter to somebody who shows who he is and, for another, that he may; by
 * registered mail; or on the network. {@code idLast4} are the last four signs of the number of {@code idPaper};
 * {@code authorisation} is the number of the paper of a proxy.
 */
public record HandOver(DeliveryMethod way, String receiver, IdPaper idPaper, String idLast4, String authorisation,
        LocalDate authorisedOn, boolean authorisationShown, String postNumber, LocalDate postedOn, boolean postagePaid)
        implements Serializable {

    public static HandOver atCounter(IdPaper idPaper, String idLast4) {
        return new HandOver(DeliveryMethod.COUNTER, "", idPaper, idLast4, "", null, false, "", null, false);
    }

    public static HandOver atCounterTo(String receiver, IdPaper idPaper, String idLast4, String authorisation,
            LocalDate authorisedOn, boolean authorisationShown) {
        return new HandOver(DeliveryMethod.COUNTER, receiver, idPaper, idLast4, authorisation, authorisedOn,
                authorisationShown, "", null, false);
    }

    public static HandOver byPost(String postNumber, LocalDate postedOn, boolean postagePaid) {
        return new HandOver(DeliveryMethod.POST, "", null, "", "", null, false, postNumber, postedOn, postagePaid);
    }

    public static HandOver online() {
        return new HandOver(DeliveryMethod.ONLINE, "", null, "", "", null, false, "", null, false);
    }

    /** Who has it then. */
    String receiverFor(Applicant applicant) {
        return isBlank(receiver) ? applicant.getName() : receiver.strip();
    }

    /** {@code chosen}: the way that the applicant wanted; nothing is posted before it was issued. */
    void require(Applicant applicant, DeliveryMethod chosen, Instant issued, Stamp stamp) {
        var today = LocalDate.ofInstant(stamp.at(), OfficeClock.ZONE);
        if (way != DeliveryMethod.COUNTER && way != chosen) {
            throw new WayNotChosen();
        }
        if (way == DeliveryMethod.COUNTER) {
            requirePerson(applicant, today);
        } else if (way == DeliveryMethod.POST && (isBlank(postNumber) || !isUntil(postedOn, today)
                || postedOn.isBefore(OfficeClock.day(issued)) || !postagePaid)) {
            throw new PostIncomplete();
        }
    }

    private void requirePerson(Applicant applicant, LocalDate today) {
        if (idPaper == null || idLast4 == null || !idLast4.matches("[0-9A-Za-z]{4}")) {
            throw new IdentityUnchecked();
        }
        if (isBlank(receiver) && (!isBlank(authorisation) || authorisedOn != null || authorisationShown)) {
            throw new ProxyUnnamed();
        }
        if (isProxy(applicant)) {
            if (isBlank(receiver) || isBlank(authorisation) || !isUntil(authorisedOn, today) || !authorisationShown) {
                throw new AuthorisationMissing();
            }
        } else if (idPaper == IdPaper.IDENTITY_CARD && !idLast4.equals(applicant.getIdentityLast4())) {
            throw new IdentityDiffers();
        }
    }

    /** For an organisation it is always somebody whom it sends. */
    private boolean isProxy(Applicant applicant) {
        return applicant.getKind() == ApplicantKind.ORGANISATION
                || !receiverFor(applicant).equalsIgnoreCase(applicant.getName());
    }

    private static boolean isUntil(LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today);
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
