package vn.gov.laichau.dvc.publication;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.gov.laichau.dvc.authoring.ContentProblem;
import vn.gov.laichau.dvc.dossier.VersionMark;

/**
 * Everything that a clerk sees before he publishes; {@code over}: it is no draft any more. {@code seen} goes back with the
 * act; {@code before} is the version that ends, null for a first one; {@code earliest} is the first day that may be chosen.
 */
public record PublishPreview(UUID id, int seen, String code, String name, int number, boolean over, VersionMark before,
        List<ContentProblem> problems, List<ContentChange> changes, EffectTable effect, List<GoldenResult> examples,
        LocalDate earliest, String changeNote) implements Serializable {

    public boolean isReady() {
        return problems.isEmpty();
    }

    public boolean isGolden() {
        return examples.stream().allMatch(GoldenResult::isAsExpected);
    }
}
