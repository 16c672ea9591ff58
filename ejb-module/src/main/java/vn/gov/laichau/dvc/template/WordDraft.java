package vn.gov.laichau.dvc.template;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import vn.gov.laichau.dvc.word.WordDocument;

/** The Word template of a dossier's document with what the dossier says to it; the file itself is read when it is filled. */
public final class WordDraft {

    private final String sha256;
    private final String title;
    private final Map<String, String> values;
    private final Supplier<byte[]> file;

    WordDraft(String sha256, String title, Map<String, String> values, Supplier<byte[]> file) {
        this.sha256 = sha256;
        this.title = title;
        this.values = Map.copyOf(values);
        this.file = file;
    }

    /** Name of the kind of document. */
    public String title() {
        return title;
    }

    /** The Word document with all values in it; {@code layout} are those that only the printing knows. */
    public byte[] fill(String words, Map<WordVariable, String> layout) {
        return WordDocument.read(file.get()).fill(name -> WordVariable.of(name).map(layout::get)
                .orElseGet(() -> (name.equals(DraftVariable.TEXT.key()) ? words : values.getOrDefault(name, ""))
                        .replace(WordDocument.PLACE, ' ')), title);
    }

    /** The same whenever the same would be printed. */
    public String content() {
        return sha256 + " " + new TreeMap<>(values);
    }
}
