package vn.gov.laichau.dvc.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Gives dossier codes: agency, date, serial of the day (TT 01/2018 Art 19), such as {@code H35.14-170328-0004}. The row of
 * (agency, day) is locked in a transaction of its own, so that no submission waits for another one's commit: a code may be
 * left out, none is given twice.
 */
@Stateless
@PermitAll
public class DossierCodes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    @Inject
    Dossiers dossiers;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String next(long agency, String agencyCode, LocalDate day) {
        return "%s-%s-%04d".formatted(agencyCode, day.format(DAY), dossiers.nextSerial(agency, day));
    }
}
