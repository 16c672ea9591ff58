package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.util.List;

import vn.gov.laichau.dvc.form.AnswerText;
import vn.gov.laichau.dvc.form.Answers;

/**
 * One thing that was asked for, beside what came back: of an answer the words before and after, of a paper the files. The
 * desk accepts or rejects each (Điều 7). {@code known}: whether it is known how the answer was before.
 */
public record ReturnedItem(String target, boolean paper, String name, SupplementReason reason, String note, boolean known,
        List<WordDifference.Run> before, List<WordDifference.Run> after, List<FileView> filesBefore,
        List<FileView> filesAfter, ItemVerdict verdict, SupplementReason verdictReason, String verdictNote)
        implements Serializable {

    /** What came back is what was there before. */
    public boolean isSame() {
        if (!paper) {
            return known && before.equals(after);
        }
        var then = filesBefore.stream().map(FileView::sha256).toList();
        return !filesAfter.isEmpty() && filesAfter.stream().map(FileView::sha256).allMatch(then::contains);
    }

    /** What came back in answer to the last request; empty when none has. */
    public static List<ReturnedItem> of(Dossier dossier) {
        return dossier.returned().stream().flatMap(asked -> asked.getItems().stream().filter(dossier::hasPlace)
                .map(item -> item.isPaper() ? paper(dossier, asked, item) : answer(dossier, asked, item))).toList();
    }

    private static ReturnedItem paper(Dossier dossier, Supplement asked, SupplementItem item) {
        var sent = dossier.getDocuments().stream().filter(document -> document.getSlot().equals(item.getTarget())).toList();
        return new ReturnedItem(item.getTarget(), true, dossier.nameOf(item), item.getReason(), item.getNote(), true,
                List.of(), List.of(), files(sent.stream().filter(document -> !document.isCurrent()
                        && document.getAddedAt().isBefore(asked.getSince())).toList()),
                files(sent.stream().filter(document -> document.isCurrent()).toList()), item.getVerdict(),
                item.getVerdictReason(), item.getVerdictNote());
    }

    private static ReturnedItem answer(Dossier dossier, Supplement asked, SupplementItem item) {
        boolean known = asked.getAnswersBefore() != null;
        var field = dossier.getProcedure().getForm().field(item.getTarget()).orElseThrow();
        var now = AnswerText.of(field, new Answers(dossier.getAnswers()));
        var then = known ? AnswerText.of(field, new Answers(asked.getAnswersBefore())) : now;
        return new ReturnedItem(item.getTarget(), false, dossier.nameOf(item), item.getReason(), item.getNote(), known,
                WordDifference.before(then, now), WordDifference.after(then, now), List.of(), List.of(), item.getVerdict(),
                item.getVerdictReason(), item.getVerdictNote());
    }

    private static List<FileView> files(List<DossierDocument> documents) {
        return documents.stream().map(document -> FileView.of(document.getFile())).toList();
    }
}
