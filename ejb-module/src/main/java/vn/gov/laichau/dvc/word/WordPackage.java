package vn.gov.laichau.dvc.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

import javax.imageio.ImageIO;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What is kept of a Word file: the parts that its own table of relations leads to and that are known here. Everything is
 * named anew when it is packed, so that nobody reads it otherwise than it was read here.
 */
final class WordPackage {

    static final String MAIN = "officeDocument";

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String XML = "+xml";
    /** Kinds of relations that are followed, and the type of the part behind it. */
    private static final Map<String, String> KEPT = Map.ofEntries(Map.entry(MAIN, TYPE + "document.main" + XML),
            Map.entry("styles", TYPE + "styles" + XML), Map.entry("settings", TYPE + "settings" + XML),
            Map.entry("webSettings", TYPE + "webSettings" + XML), Map.entry("fontTable", TYPE + "fontTable" + XML),
            Map.entry("numbering", TYPE + "numbering" + XML), Map.entry("header", TYPE + "header" + XML),
            Map.entry("footer", TYPE + "footer" + XML), Map.entry("footnotes", TYPE + "footnotes" + XML),
            Map.entry("endnotes", TYPE + "endnotes" + XML),
            Map.entry("theme", "application/vnd.openxmlformats-officedocument.theme" + XML));
    /** What Word leaves in its files and nothing is printed of. */
    private static final Set<String> LEFT = Set.of("core-properties", "extended-properties", "custom-properties",
            "thumbnail", "customXml", "customXmlProps", "stylesWithEffects", "people", "comments", "commentsExtended",
            "commentsIds", "commentsExtensible", "glossaryDocument", "font", "classificationlabels", "documenttasks",
            "intelligence", "webextensiontaskpanes", "origin");
    private static final Set<String> FOREIGN = Set.of("oleObject", "package", "control", "aFChunk", "subDocument", "frame",
            "activeXControlBinary", "mailMergeSource", "mailMergeHeaderSource", "recipientData", "video", "audio", "media");
    private static final String IMAGE = "image";
    private static final String MARKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final long MOST_POINTS = 40_000_000L;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final Map<String, byte[]> all;
    /** By name; kind of relation that leads there. */
    private final Map<String, String> kinds = new TreeMap<>();
    private final Map<String, byte[]> relations = new TreeMap<>();
    private String main;

    private WordPackage(Map<String, byte[]> all) {
        this.all = all;
    }

    /** Fails with {@link WordRefused}. */
    static WordPackage read(byte[] file) {
        var read = new WordPackage(WordParts.unpack(file));
        read.requireNoProgram();
        read.follow("");
        if (read.main == null) {
            throw new WordRefused(WordRefused.Reason.NOT_WORD);
        }
        return read;
    }

    private void requireNoProgram() {
        var types = all.get("[content_types].xml");
        if (types == null) {
            throw new WordRefused(WordRefused.Reason.NOT_WORD);
        }
        var declared = WordXml.all(WordXml.read(types)).stream().map(one -> WordXml.plainAttribute(one, "ContentType")
                .toLowerCase(Locale.ROOT)).toList();
        if (declared.stream().anyMatch(type -> type.contains("macroenabled") || type.contains("vbaproject"))
                || all.keySet().stream().anyMatch(name -> name.contains("vba"))) {
            throw new WordRefused(WordRefused.Reason.MACROS);
        }
        all.keySet().stream().filter(name -> name.contains("/embeddings/") || name.contains("/activex/")
                || name.contains("/afchunk")).findFirst().ifPresent(name -> {
                    throw new WordRefused(WordRefused.Reason.EMBEDDED, name);
                });
        if (declared.stream().noneMatch(type -> type.equals(KEPT.get(MAIN)))) {
            throw new WordRefused(WordRefused.Reason.NOT_WORD);
        }
    }

    private void follow(String part) {
        var table = all.get(relationsOf(part));
        if (table == null) {
            return;
        }
        var kept = new StringBuilder("<Relationships xmlns=\"").append(MARKS).append("\">");
        var ids = new HashSet<String>();
        for (var relation : WordXml.all(WordXml.read(table))) {
            if ("Relationship".equals(relation.getLocalName())) {
                var id = WordXml.plainAttribute(relation, "Id");
                take(part, relation).ifPresent(target -> {
                    if (!ids.add(id)) {
                        throw new WordRefused(WordRefused.Reason.DAMAGED);
                    }
                    kept.append("<Relationship Id=\"").append(escaped(id)).append("\" Type=\"")
                            .append(escaped(WordXml.plainAttribute(relation, "Type"))).append("\" Target=\"")
                            .append(escaped(target)).append("\"/>");
                });
            }
        }
        relations.put(part, kept.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Where the relation leads from now on; empty when it is left out. */
    private Optional<String> take(String from, Element relation) {
        var type = WordXml.plainAttribute(relation, "Type");
        var kind = type.substring(type.lastIndexOf('/') + 1);
        var target = WordXml.plainAttribute(relation, "Target");
        if (kind.equals("attachedTemplate")) {
            throw new WordRefused(WordRefused.Reason.REMOTE_TEMPLATE, target);
        }
        var mode = WordXml.plainAttribute(relation, "TargetMode");
        if (!mode.isEmpty() && !"Internal".equals(mode)) {
            throw new WordRefused(WordRefused.Reason.LINK, target);
        }
        if (FOREIGN.contains(kind)) {
            throw new WordRefused(WordRefused.Reason.EMBEDDED, target);
        }
        if (LEFT.contains(kind)) {
            return Optional.empty();
        }
        if (!KEPT.containsKey(kind) && !kind.equals(IMAGE)) {
            throw new WordRefused(WordRefused.Reason.PART, kind);
        }
        var name = resolve(from, target);
        var content = all.get(name);
        if (content == null || kind.equals(MAIN) != from.isEmpty() || kind.equals(MAIN) && main != null) {
            throw new WordRefused(WordRefused.Reason.DAMAGED);
        }
        add(name, kind, content);
        return Optional.of("/" + name);
    }

    private void add(String name, String kind, byte[] content) {
        var known = kinds.putIfAbsent(name, kind);
        if (known != null) {
            if (!known.equals(kind)) {
                throw new WordRefused(WordRefused.Reason.DAMAGED);
            }
            return;
        }
        if (kind.equals(IMAGE)) {
            requirePicture(name, content);
            return;
        }
        if (kind.equals(MAIN)) {
            main = name;
        }
        follow(name);
    }

    private static void requirePicture(String name, byte[] content) {
        boolean fits = name.endsWith(".png") ? WordParts.begins(content, PNG)
                : (name.endsWith(".jpg") || name.endsWith(".jpeg")) && WordParts.begins(content, JPEG);
        if (!fits || points(content) > MOST_POINTS) {
            throw new WordRefused(WordRefused.Reason.PICTURE, name);
        }
    }

    private static long points(byte[] picture) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            var reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in, true, true);
            long points = (long) reader.getWidth(0) * reader.getHeight(0);
            reader.dispose();
            return points;
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static String resolve(String from, String target) {
        try {
            var path = URI.create("/" + from).resolve(target).normalize();
            if (path.isAbsolute() || path.getRawAuthority() != null || path.getPath() == null
                    || path.getPath().contains("..")) {
                throw new WordRefused(WordRefused.Reason.LINK, target);
            }
            return path.getPath().replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new WordRefused(WordRefused.Reason.DAMAGED);
        }
    }

    /** Names of the parts of this kind, in their order. */
    Set<String> names(Set<String> wanted) {
        var names = new TreeMap<>(kinds);
        names.values().removeIf(kind -> !wanted.contains(kind));
        return names.keySet();
    }

    Document part(String name) {
        return WordXml.read(all.get(name));
    }

    /** Whether it is the document itself and no part beside it. */
    boolean isMain(String name) {
        return name.equals(main);
    }

    /** Packed anew; {@code changed} may write a part otherwise, by its name. */
    byte[] pack(BiFunction<String, Document, Document> changed, String title) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", types().getBytes(StandardCharsets.UTF_8));
        parts.put("_rels/.rels", bytes("<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"http://schemas."
                + "openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"/%s\"/><Relationship "
                + "Id=\"r2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
                + "Target=\"/docProps/core.xml\"/></Relationships>", MARKS, escaped(main)));
        parts.put("docProps/core.xml", bytes("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/"
                + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>%s</dc:title>"
                + "<dc:language>vi-VN</dc:language></cp:coreProperties>", escaped(title)));
        kinds.forEach((name, kind) -> parts.put(name, kind.equals(IMAGE) ? all.get(name)
                : WordXml.write(changed.apply(name, part(name)))));
        relations.forEach((part, table) -> {
            if (!part.isEmpty()) {
                parts.put(relationsOf(part), table);
            }
        });
        return WordParts.pack(parts);
    }

    private String types() {
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpg\" ContentType="
                + "\"image/jpeg\"/><Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/><Override PartName=\"/docProps/"
                + "core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        kinds.forEach((name, kind) -> {
            if (!kind.equals(IMAGE)) {
                types.append("<Override PartName=\"/").append(escaped(name)).append("\" ContentType=\"")
                        .append(KEPT.get(kind)).append("\"/>");
            }
        });
        return types.append("</Types>").toString();
    }

    private static byte[] bytes(String form, String... values) {
        return form.formatted((Object[]) values).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
