package vn.gov.laichau.dvc.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The line on each page of a preview that says it is no document. */
final class UnsignedMark {

    private static final String LINE = "Bản dự thảo, chưa ký, chưa có giá trị";
    private static final float SIZE = 11;
    private static final float FROM_ABOVE = 26;

    private UnsignedMark() {
    }

    static byte[] on(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream();
                var letters = UnsignedMark.class.getResourceAsStream("/fonts/Tinos-Italic.ttf")) {
            var font = PDType0Font.load(document, letters, true);
            for (var page : document.getPages()) {
                var box = page.getMediaBox();
                try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true,
                        true)) {
                    content.beginMarkedContent(COSName.ARTIFACT);
                    content.beginText();
                    content.setFont(font, SIZE);
                    content.newLineAtOffset((box.getWidth() - font.getStringWidth(LINE) / 1000 * SIZE) / 2,
                            box.getHeight() - FROM_ABOVE);
                    content.showText(LINE);
                    content.endText();
                    content.endMarkedContent();
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
