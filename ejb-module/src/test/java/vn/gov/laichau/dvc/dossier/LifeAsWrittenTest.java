package vn.gov.laichau.dvc.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The life of a dossier in docs/ARCHITECTURE.md is the one that the code has. */
class LifeAsWrittenTest {

    private static final Pattern ARROW = Pattern.compile("(?m)^  ([A-Z_]+) --> ([A-Z_]+)(?: : (.+))?$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[a-zA-Z`, ]+`)[^|]*\\|");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z]+");

    private static String chapter;

    @BeforeAll
    static void read() throws IOException {
        var document = Files.readString(Path.of("../docs/ARCHITECTURE.md"));
        chapter = document.substring(document.indexOf("## 3. "), document.indexOf("## 4. "));
    }

    @Test
    void the_picture_has_every_way_of_the_machine_and_no_other() {
        var drawn = new TreeMap<DossierStatus, EnumSet<DossierStatus>>();
        ARROW.matcher(chapter).results().filter(arrow -> !arrow.group(1).equals(arrow.group(2))).forEach(arrow -> drawn
                .computeIfAbsent(DossierStatus.valueOf(arrow.group(1)), status -> EnumSet.noneOf(DossierStatus.class))
                .add(DossierStatus.valueOf(arrow.group(2))));
        var built = Arrays.stream(DossierStatus.values()).filter(status -> !status.next().isEmpty())
                .collect(Collectors.toMap(status -> status, DossierStatus::next));

        assertThat(drawn).isEqualTo(built);
    }

    @Test
    void every_arrow_is_named_by_a_verb() {
        var names = ARROW.matcher(chapter).results().flatMap(arrow -> NAME.matcher(arrow.group(3)).results())
                .map(name -> DossierVerb.valueOf(constant(name.group()))).toList();

        assertThat(names).isNotEmpty();
    }

    @Test
    void the_table_names_every_verb_once() {
        var rows = ROW.matcher(chapter).results().flatMap(row -> NAME.matcher(row.group(1)).results())
                .map(name -> DossierVerb.valueOf(constant(name.group()))).toList();

        assertThat(rows).containsExactlyInAnyOrder(DossierVerb.values());
    }

    private static String constant(String verb) {
        return verb.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
