package vn.gov.laichau.dvc.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.gov.laichau.dvc.catalog.RequiredDocument;

/** The papers of a dossier (Điều 10.1): what its case and its answers ask for, what was sent, what the desk found of it. */
record Papers(Supplier<List<RequiredDocument>> required, List<DossierDocument> documents, List<PaperCheckLine> checks) {

    boolean isRequired(String slot) {
        return requiredSlots().anyMatch(slot::equals);
    }

    private Stream<String> requiredSlots() {
        return required.get().stream().map(RequiredDocument::key);
    }

    /** Those that a line to judge is missing for, also such that another answer has made necessary. */
    List<String> unlisted() {
        return requiredSlots().filter(slot -> !isListed(slot)).toList();
    }

    boolean isListed(String slot) {
        return checks.stream().anyMatch(line -> line.getSlot().equals(slot));
    }

    PaperCheckLine check(String slot) {
        return checks.stream().filter(line -> line.getSlot().equals(slot)).findFirst()
                .orElseThrow(() -> new PaperNotAsked(slot));
    }

    private boolean is(String slot, PaperVerdict verdict) {
        return check(slot).getVerdict() == verdict;
    }

    List<DossierDocument> current(String slot) {
        return current().filter(document -> document.getSlot().equals(slot)).toList();
    }

    private Stream<DossierDocument> current() {
        return documents.stream().filter(DossierDocument::isCurrent);
    }

    private boolean isThere(String slot) {
        return current().anyMatch(document -> document.getSlot().equals(slot));
    }

    Set<String> slotsThere() {
        return current().map(DossierDocument::getSlot).collect(Collectors.toSet());
    }

    /** A paper comes anew: what was sent in answer to an earlier request, or before this one, is kept as replaced. */
    void replaceEarlier(String slot, int round, Optional<Supplement> request, Instant at) {
        current(slot).stream().filter(document -> document.getRound() < round || isBefore(document, request))
                .forEach(document -> document.replace(at));
    }

    /** Only of the present round: what was once submitted is never taken away. */
    void takeBack(UUID file, int round, Optional<Supplement> request, Instant at) {
        current().filter(document -> document.getRound() == round && document.getFile().getUuid().equals(file))
                .filter(document -> !isBefore(document, request)).forEach(document -> document.replace(at));
    }

    private static boolean isBefore(DossierDocument document, Optional<Supplement> request) {
        return request.filter(asked -> asked.getSince().isAfter(document.getAddedAt())).isPresent();
    }

    /** Names of what is still to be brought. */
    List<String> missing() {
        return PaperNeeds.missing(required.get(), this::isThere);
    }

    /** Names of what the desk has not found good. */
    List<String> unchecked() {
        return PaperNeeds.unchecked(required.get(), this::isThere, slot -> is(slot, PaperVerdict.GOOD));
    }

    /** Keys of what was sent and is not judged yet. */
    List<String> toJudge() {
        return requiredSlots().filter(slot -> is(slot, PaperVerdict.UNCHECKED) && isThere(slot)).toList();
    }

    /** They are asked for again: what was found good is wrong now. */
    void unmakeGood(List<SupplementItem> asked) {
        papers(asked).filter(item -> is(item.getTarget(), PaperVerdict.GOOD))
                .forEach(item -> check(item.getTarget()).judge(PaperVerdict.WRONG, item.getNote()));
    }

    /** They have come again, and the desk has to look at them. */
    void judgeAnew(List<SupplementItem> asked) {
        papers(asked).filter(item -> !item.isAccepted())
                .forEach(item -> check(item.getTarget()).judge(PaperVerdict.UNCHECKED, null));
    }

    private static Stream<SupplementItem> papers(List<SupplementItem> items) {
        return items.stream().filter(SupplementItem::isPaper);
    }

    /** Those whose originals count before the result is handed over (Điều 9.2). */
    List<PaperCheckLine> toCompare() {
        return checks.stream().filter(line -> isThere(line.getSlot())).filter(line -> isRequired(line.getSlot())).toList();
    }

    /** The procedure asks for the original of this paper. */
    boolean needsOriginal(String slot) {
        return required.get().stream().anyMatch(paper -> paper.key().equals(slot) && paper.originals() > 0);
    }

    /** The originals that differed are to be seen once more. */
    void compareAnew() {
        checks.stream().filter(line -> line.getOriginal() == OriginalVerdict.DIFFERS)
                .forEach(line -> line.compare(OriginalVerdict.NOT_SEEN));
    }
}
