package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.util.List;

/** What was declared or sent under an earlier version and has no place in the present one; nothing is taken away. */
public record FormerView(int version, String label, String text, List<FileView> files) implements Serializable {

    public static List<FormerView> of(Dossier dossier) {
        return dossier.formerParts().stream().map(part -> new FormerView(part.version(), part.label(), part.text(),
                part.paper() ? dossier.currentDocuments(part.key()).stream()
                        .map(document -> FileView.of(document.getFile())).toList() : List.of())).toList();
    }
}
