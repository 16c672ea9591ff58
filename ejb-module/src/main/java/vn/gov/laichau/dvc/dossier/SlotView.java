package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.util.List;

/** The place of one required paper: its files, and whether it may be changed now. */
public record SlotView(String key, String name, String note, boolean required, List<FileView> files, boolean open)
        implements Serializable {

    /** All slots of a dossier, in the order of the procedure. */
    public static List<SlotView> of(Dossier dossier) {
        return dossier.requiredDocuments().stream().map(paper -> new SlotView(paper.key(), paper.name(), paper.note(),
                paper.required(), dossier.currentDocuments(paper.key()).stream()
                        .map(document -> FileView.of(document.getFile())).toList(),
                dossier.isOpenSlot(paper.key()))).toList();
    }
}
