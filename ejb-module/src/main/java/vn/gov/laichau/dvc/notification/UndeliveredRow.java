package vn.gov.laichau.dvc.notification;

import java.io.Serializable;
import java.util.UUID;

import vn.gov.laichau.dvc.sending.Fate;

/** A notice that was given up on a channel. */
public record UndeliveredRow(UUID dossier, String code, String title, Fate fate) implements Serializable {
}
