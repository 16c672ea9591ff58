package vn.gov.laichau.dvc.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import vn.gov.laichau.dvc.dossier.DeliveryMethod;

/** A result that waits at the desk: since when, how many days that is, how often the applicant was reminded. */
public record WaitingResult(UUID dossier, String code, String applicantName, String phone, String procedureName,
        DeliveryMethod delivery, Instant since, long days, long reminders, String deskName) implements Serializable {
}
