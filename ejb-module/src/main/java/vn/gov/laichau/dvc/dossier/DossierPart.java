package vn.gov.laichau.dvc.dossier;

import java.util.UUID;

/** A thing of a dossier with an id of its own: how it is called, perhaps not at all; with its file where it is one. */
public record DossierPart(UUID id, PartKind kind, String name, FileView file) {
}
