package vn.gov.laichau.dvc.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** A Word file to begin with: laid out as NĐ 30/2020 asks for, with places for number, date and signature. */
public final class WordExample {

    private WordExample() {
    }

    /** All texts may hold placeholders; an empty {@code subject} is left out. */
    public static byte[] of(String title, String subject, List<String> body, List<String> recipients) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", read("types.xml"));
        parts.put("_rels/.rels", read("package.rels"));
        parts.put("word/document.xml", text(read("document.xml")).replace("@title@", paragraph("Heading1", title))
                .replace("@subject@", subject.isBlank() ? "" : paragraph("Subject", subject))
                .replace("@body@", body.stream().map(one -> paragraph("Normal", one)).collect(Collectors.joining()))
                .replace("@recipients@", recipients.stream().map(one -> paragraph("To", "- " + one))
                        .collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8));
        parts.put("word/_rels/document.xml.rels", read("document.xml.rels"));
        parts.put("word/styles.xml", read("styles.xml"));
        parts.put("word/footer1.xml", read("footer1.xml"));
        return WordParts.pack(parts);
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>"
                .formatted(style, text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }

    private static byte[] read(String part) {
        try (var in = WordExample.class.getResourceAsStream("/word/" + part)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
