package vn.gov.laichau.dvc.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.ZipInputStream;

/** Word files for tests: the example, with some of its parts otherwise. */
public final class SomeWord {

    private static final String RELATION = "<Relationship Id=\"x1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
            + "2006/relationships/%s\" Target=\"%s\"%s/></Relationships>";

    private final LinkedHashMap<String, byte[]> parts = new LinkedHashMap<>();

    /** The example with this one paragraph of text. */
    public static SomeWord saying(String paragraph) {
        return new SomeWord(WordExample.of("Thông báo", "", List.of(paragraph), List.of("Lưu: VT")));
    }

    SomeWord(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    /** A part more, or another one in its place. */
    SomeWord with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    SomeWord with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** With {@code to} in the place of {@code from} in a part. */
    public SomeWord changed(String name, String from, String to) {
        var before = part(name);
        if (!before.contains(from)) {
            throw new IllegalArgumentException(from + " is not in " + name);
        }
        return with(name, before.replace(from, to));
    }

    /** With markup of Word at the beginning of the text. */
    SomeWord beginning(String markup) {
        return changed("word/document.xml", "<w:body>", "<w:body>" + markup);
    }

    SomeWord related(String kind, String target, boolean external) {
        return changed("word/_rels/document.xml.rels", "</Relationships>", RELATION.formatted(kind, target,
                external ? " TargetMode=\"External\"" : ""));
    }

    public byte[] file() {
        return WordParts.pack(parts);
    }
}
