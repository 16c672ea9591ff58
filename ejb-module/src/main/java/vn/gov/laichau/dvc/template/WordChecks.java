package vn.gov.laichau.dvc.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Predicate;

import vn.gov.laichau.dvc.word.WordDocument;

/** What a Word template may ask for, and what it has to have a place for. */
final class WordChecks {

    private WordChecks() {
    }

    /** {@code answers} says which placeholders the form gives. */
    static void require(WordDocument document, Predicate<String> answers) {
        for (var found : document.placeholders()) {
            if (!answers.test(found.name()) && DraftVariable.of(found.name()).isEmpty()
                    && WordVariable.of(found.name()).isEmpty()) {
                throw new WordVariableUnknown(found.name(), found.where());
            }
        }
        var needed = new ArrayList<String>();
        needed.add(DraftVariable.TEXT.key());
        Arrays.stream(WordVariable.values()).filter(WordVariable::isNeeded).map(WordVariable::key).forEach(needed::add);
        var there = document.placeholders().stream().map(one -> one.name()).toList();
        var inText = document.placeholders().stream().filter(one -> one.inText()).map(one -> one.name()).toList();
        for (var key : needed) {
            if (!inText.contains(key)) {
                throw new WordPlaceMissing("{" + key + "}");
            }
            if (Collections.frequency(there, key) > 1) {
                throw new WordPlaceTwice("{" + key + "}");
            }
        }
    }
}
