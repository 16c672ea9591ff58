package vn.gov.laichau.dvc.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.gov.laichau.dvc.word.WordRefused.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Word files come from outside: nothing but text, its shape and pictures is taken, and values stay text. */
class WordDocumentTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String STYLES = "<Relationship Id=\"x9\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
            + "2006/relationships/styles\" %s/></Relationships>";
    private static final String TYPES = "[Content_Types].xml";

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("no zip", Reason.NOT_WORD, "Kính gửi".getBytes()),
                arguments("a .doc or a file with a password", Reason.OLD_OR_LOCKED,
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}),
                arguments("more than three megabytes", Reason.TOO_LARGE, new byte[WordParts.LARGEST + 1]),
                arguments("a zip of something else", Reason.NOT_WORD, zip(Map.of("a.txt", new byte[3]))),
                arguments("a cut zip", Reason.DAMAGED, Arrays.copyOf(some().file(), 900)),
                arguments("a bomb in one part", Reason.TOO_MUCH_INSIDE,
                        some().with("word/big.xml", new byte[6_000_000]).file()),
                arguments("a bomb of many parts", Reason.TOO_MUCH_INSIDE, zip(IntStream.range(0, 400).boxed()
                        .collect(Collectors.toMap(i -> "p" + i, i -> new byte[1])))),
                arguments("a bomb behind others", Reason.TOO_MUCH_INSIDE, zip(IntStream.range(0, 5).boxed()
                        .collect(Collectors.toMap(i -> "p" + i, i -> new byte[3_000_000])))),
                arguments("macros by their part", Reason.MACROS, some().with("word/vbaProject.bin", "x").file()),
                arguments("a .docm by its type", Reason.MACROS, some().changed(TYPES, "application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml").file()),
                arguments("a template of Word by its type", Reason.NOT_WORD,
                        some().changed(TYPES, "wordprocessingml.document.main", "wordprocessingml.template.main").file()),
                arguments("a remote template", Reason.REMOTE_TEMPLATE, some().with("word/settings.xml", "<a/>")
                        .related("settings", "settings.xml", false).with("word/_rels/settings.xml.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                + "relationships/attachedTemplate\" Target=\"http://evil/x.dotm\" TargetMode=\"External\"/>"
                                + "</Relationships>").file()),
                arguments("a picture from elsewhere", Reason.LINK,
                        some().related("image", "http://evil/x.png", true).file()),
                arguments("a link", Reason.LINK, some().related("hyperlink", "http://evil/", true).file()),
                arguments("a file of the server", Reason.LINK, some().related("image", "//evil/share/x.png", false).file()),
                arguments("an embedded object", Reason.EMBEDDED, some().related("oleObject", "x.bin", false).file()),
                arguments("an embedded file", Reason.EMBEDDED, some().with("word/embeddings/a.xlsx", "x").file()),
                arguments("a chunk of another format", Reason.EMBEDDED, some().related("aFChunk", "x.html", false).file()),
                arguments("an object in the text", Reason.EMBEDDED, some().beginning("<w:p><w:object/></w:p>").file()),
                arguments("a chart", Reason.PART, some().related("chart", "chart.xml", false).file()),
                arguments("a field that fetches", Reason.FIELD, some().beginning("<w:p><w:r><w:fldChar w:fldCharType="
                        + "\"begin\"/><w:instrText>INC</w:instrText></w:r><w:r><w:instrText>LUDETEXT x</w:instrText>"
                        + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p>").file()),
                arguments("a field without an end", Reason.FIELD, some().beginning("<w:p><w:r><w:fldChar w:fldCharType="
                        + "\"begin\"/><w:instrText>DDEAUTO x</w:instrText></w:r></w:p>").file()),
                arguments("a short field", Reason.FIELD,
                        some().beginning("<w:p><w:fldSimple w:instr=\" LINK x\"/></w:p>").file()),
                arguments("a field behind an attribute of somebody else", Reason.DAMAGED,
                        some().beginning("<w:p><w:fldSimple xmlns:a=\"x\" a:instr=\"PAGE\" w:instr=\"INCLUDEPICTURE "
                                + "&quot;http://evil/x.png&quot;\"/></w:p>").file()),
                arguments("a field behind the name of a prefix", Reason.FIELD,
                        some().beginning("<w:p><w:fldSimple xmlns:instr=\"PAGE\" w:instr=\"LINK x\"/></w:p>").file()),
                arguments("a field that begins behind an attribute of somebody else", Reason.DAMAGED,
                        some().beginning("<w:p><w:r><w:fldChar xmlns:a=\"x\" a:fldCharType=\"end\" w:fldCharType=\"begin\"/>"
                                + "</w:r></w:p>").file()),
                arguments("a file of the server behind attributes of somebody else", Reason.DAMAGED,
                        some().changed(RELATIONS, "</Relationships>", STYLES.formatted("xmlns:a=\"x\" "
                                + "a:Target=\"styles.xml\" a:TargetMode=\"Internal\" Target=\"file:///etc/passwd\" "
                                + "TargetMode=\"External\"")).file()),
                arguments("two relations of one name", Reason.DAMAGED,
                        some().changed(RELATIONS, "</Relationships>", STYLES.formatted("Target=\"styles.xml\"")
                                .replace("</", STYLES.formatted("Target=\"styles.xml\"").replace("</Relationships>", "")
                                        + "</")).file()),
                arguments("letters to many", Reason.LINK, some().with("word/settings.xml", "<a xmlns=\"b\"><mailMerge/></a>")
                        .related("settings", "settings.xml", false).file()),
                arguments("a picture that is none", Reason.PICTURE,
                        some().with("word/x.png", "<svg/>").related("image", "x.png", false).file()),
                arguments("a drawing of Windows", Reason.PICTURE,
                        some().with("word/x.emf", "EMF").related("image", "x.emf", false).file()),
                arguments("changes that nobody accepted", Reason.TRACKED,
                        some().beginning("<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>").file()),
                arguments("a document type", Reason.DAMAGED, some().changed(DOCUMENT, "<w:document ",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document ").file()),
                arguments("a tower of elements", Reason.DAMAGED,
                        some().beginning("<w:p>".repeat(5_000) + "</w:p>".repeat(5_000)).file()),
                arguments("a part that is missing", Reason.DAMAGED, some().related("header", "none.xml", false).file()),
                arguments("a brace alone", Reason.BRACES, SomeWord.saying("Theo hồ sơ {code của {applicant}").file()),
                arguments("a blank in the braces", Reason.BRACES, SomeWord.saying("{họ tên}").file()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void refused(String what, Reason reason, byte[] file) {
        assertThatThrownBy(() -> WordDocument.read(file)).isInstanceOf(WordRefused.class)
                .satisfies(problem -> assertThat(((WordRefused) problem).reason()).isEqualTo(reason));
    }

    @Test
    void everyReasonIsTriedHere() {
        assertThat(refused().map(one -> one.get()[1]).distinct()).containsExactlyInAnyOrder((Object[]) Reason.values());
    }

    @Test
    void aRefusalNamesWhatHasToGo() {
        assertThatThrownBy(() -> WordDocument.read(some().related("hyperlink", "http://evil/", true).file()))
                .satisfies(problem -> assertThat(((WordRefused) problem).arguments()).containsExactly("http://evil/"));
        assertThatThrownBy(() -> WordDocument.read(SomeWord.saying("Theo hồ sơ {code").file()))
                .satisfies(problem -> assertThat(((WordRefused) problem).arguments()).containsExactly("Theo hồ sơ {code"));
    }

    @Test
    void aPlaceholderIsFoundHoweverWordHasCutIt() {
        var cut = SomeWord.saying("{text}").beginning("<w:p><w:r><w:t>Ông </w:t></w:r><w:r><w:t>{appl</w:t></w:r>"
                + "<w:proofErr w:type=\"spellStart\"/><w:r><w:t>ic</w:t></w:r><w:r><w:t>ant}, mã {{code}}.</w:t>"
                + "</w:r></w:p>").file();
        var document = WordDocument.read(cut);

        assertThat(document.placeholders().get(0)).isEqualTo(new WordPlaceholder("applicant",
                "Ông {applicant}, mã {{code}}.", true));
        assertThat(document.placeholders().get(1).name()).isEqualTo("code");
        assertThat(paragraphs(document, Map.of("applicant", "Lò Thị Mai", "code", "H35.22"))).contains(
                "Ông Lò Thị Mai, mã H35.22.");
    }

    @Test
    void whatStandsInAFooterIsNotInTheText() {
        assertThat(WordDocument.read(SomeWord.saying("{text}").file()).placeholders())
                .contains(new WordPlaceholder("code", "{code} · trang 1", false));
    }

    @Test
    void aValueOfSeveralLinesAloneIsAParagraphEachAndElseLinesOfOne() {
        var document = WordDocument.read(SomeWord.saying("{text}").beginning("<w:p><w:r><w:t>Ý kiến: {opinion}. Hết.</w:t>"
                + "</w:r></w:p>").file());
        var values = Map.of("text", "Khoản một.\r\nKhoản hai.\nKhoản ba.", "opinion", "đồng ý\nkhông thêm");

        assertThat(paragraphs(document, values)).containsSubsequence("Ý kiến: đồng ý", "không thêm. Hết.", "Khoản một.",
                "Khoản hai.", "Khoản ba.");
        assertThat(new SomeWord(document.fill(name -> values.getOrDefault(name, ""), "")).part(DOCUMENT))
                .contains("<w:br/>");
    }

    @Test
    void aValueIsNeverReadAgain() {
        var document = WordDocument.read(SomeWord.saying("{text}").file());
        var filled = document.fill(name -> "<w:p>{code} & \u0000\u2028 </w:p>", "<b>&");

        assertThat(paragraphs(filled)).contains("<w:p>{code} &  \u2028 </w:p>");
        assertThat(new SomeWord(filled).part("docProps/core.xml")).contains("&lt;b>&amp;");
    }

    @Test
    void onlyWhatIsKnownIsPassedOn() throws IOException {
        var file = some().with("customXml/item1.xml", "<secret/>").with("docProps/app.xml", "<a/>").with("a.exe", "MZ")
                .related("customXml", "../customXml/item1.xml", false).related("comments", "comments.xml", false)
                .beginning("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>").file();
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(WordDocument.read(file).fill(name -> "", "t")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }

        assertThat(new SomeWord(WordDocument.read(file).fill(name -> "", "t")).part(DOCUMENT)).doesNotContain("comment");
        assertThat(names).containsExactlyInAnyOrder(TYPES, "_rels/.rels", "docProps/core.xml", DOCUMENT, "word/styles.xml",
                "word/footer1.xml", "word/_rels/document.xml.rels");
    }

    @Test
    void relationsAreWrittenAnewFromWhatWasReadOfThem() {
        var file = some().changed(RELATIONS, "</Relationships>", "<a:x xmlns:a=\"x\"/>" + STYLES.formatted("xmlns:a=\"x\" "
                + "a:mode=\"External\" TargetMode=\"Internal\" Target=\"styles.xml\"")).file();
        var packed = new SomeWord(WordDocument.read(file).fill(name -> "", "t")).part(RELATIONS);

        assertThat(packed).contains("Id=\"x9\"", "Target=\"/word/styles.xml\"").doesNotContain("a:", "ode=");
    }

    @Test
    void thePlacesAreWrittenByNobodyElse() {
        var document = WordDocument.read(SomeWord.saying("a" + String.valueOf(WordDocument.PLACE).repeat(4) + "b {text}")
                .file());

        assertThat(paragraphs(document, Map.of())).contains("a    b ");
    }

    private static SomeWord some() {
        return SomeWord.saying("{text}");
    }

    private static List<String> paragraphs(WordDocument document, Map<String, String> values) {
        return paragraphs(document.fill(name -> values.getOrDefault(name, ""), "t"));
    }

    /** A line for each paragraph and each line of one. */
    private static List<String> paragraphs(byte[] file) {
        return WordXml.all(WordXml.read(new SomeWord(file).part(DOCUMENT).getBytes()), "p").flatMap(paragraph -> WordXml
                .all(paragraph).stream().filter(one -> WordXml.is(one, "t") || WordXml.is(one, "br"))
                .map(one -> WordXml.is(one, "br") ? "\n" : one.getTextContent()).collect(Collectors.joining()).lines())
                .toList();
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
