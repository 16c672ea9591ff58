package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.time.Instant;

import vn.gov.laichau.dvc.dossier.FileView;
import vn.gov.laichau.dvc.paper.PaperKind;

/**
 * A file of a dossier. {@code name} is that of the required paper; an official one has {@code paper} and perhaps a number;
 * {@code by} is who it was shown to; {@code at} is when it was sent, made, shown or approved.
 */
public record TrailFile(TrailFileKind kind, PaperKind paper, String name, String number, String by, Instant at,
        FileView file) implements Serializable {
}
