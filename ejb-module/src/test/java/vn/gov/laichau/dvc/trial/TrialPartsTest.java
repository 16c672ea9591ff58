package vn.gov.laichau.dvc.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A dossier that was only tried leaves nothing behind. */
class TrialPartsTest {

    private static final Pattern TABLE = Pattern.compile("create table dvc\\.(\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern OF_A_DOSSIER = Pattern.compile("references dvc\\.dossier\\b(?!_)");

    @Test
    void everyTableWhoseRowsBelongToADossierIsEmptiedWithIt() throws IOException {
        var tables = new TreeSet<String>();
        try (var migrations = Files.list(Path.of("src/main/resources/db"))) {
            for (var migration : migrations.toList()) {
                var created = TABLE.matcher(Files.readString(migration));
                while (created.find()) {
                    if (OF_A_DOSSIER.matcher(created.group(2)).find()) {
                        tables.add(created.group(1));
                    }
                }
            }
        }

        assertThat(tables).hasSizeGreaterThan(9);
        assertThat(Trials.PARTS).containsExactlyInAnyOrderElementsOf(tables);
    }
}
