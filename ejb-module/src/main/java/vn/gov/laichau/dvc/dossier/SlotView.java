package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.util.List;

import vn.gov.laichau.dvc.catalog.RequiredDocument;

/**
 * The place of one required paper: its files, and whether it may be changed now; {@code others} are the names of papers
 * that would do as well; {@code template} is the file to fill in, {@code sample} shows a right one, both may be empty.
 */
public record SlotView(String key, String name, String note, boolean required, List<String> others, String template,
        String templateName, String sample, List<FileView> files, boolean open)
        implements Serializable {

    /** All slots of a dossier, in the order of the procedure. */
    public static List<SlotView> of(Dossier dossier) {
        var papers = dossier.requiredDocuments();
        return papers.stream().map(paper -> new SlotView(paper.key(), paper.name(), paper.note(), paper.required(),
                others(paper, papers), paper.template(), paper.templateName(), paper.sample(),
                dossier.currentDocuments(paper.key()).stream().map(document -> FileView.of(document.getFile())).toList(),
                dossier.isOpenSlot(paper.key()))).toList();
    }

    private static List<String> others(RequiredDocument paper, List<RequiredDocument> papers) {
        return paper.oneOf().isEmpty() ? List.of() : papers.stream().filter(other -> other.oneOf().equals(paper.oneOf())
                && !other.key().equals(paper.key())).map(RequiredDocument::name).toList();
    }
}
