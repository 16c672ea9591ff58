package vn.gov.laichau.dvc.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.gov.laichau.dvc.catalog.RequiredDocument;

/** Which papers a dossier still needs (Điều 7, 10.1): each required one, and one of those that stand for each other. */
final class PaperNeeds {

    private PaperNeeds() {
    }

    /** Names of what is missing; alternatives are one need, their names joined. */
    static List<String> missing(List<RequiredDocument> papers, Predicate<String> isThere) {
        return unmet(papers, isThere).map(PaperNeeds::name).toList();
    }

    /** Keys of what is missing; of alternatives the first. */
    static List<String> missingKeys(List<RequiredDocument> papers, Predicate<String> isThere) {
        return unmet(papers, isThere).map(need -> need.get(0).key()).toList();
    }

    private static Stream<List<RequiredDocument>> unmet(List<RequiredDocument> papers, Predicate<String> isThere) {
        return needs(papers).stream().filter(need -> need.stream().anyMatch(RequiredDocument::required)
                && need.stream().noneMatch(paper -> isThere.test(paper.key())));
    }

    /** Names of what the desk has not found good: whatever is there, and what has to be. */
    static List<String> unchecked(List<RequiredDocument> papers, Predicate<String> isThere, Predicate<String> isGood) {
        var unchecked = new ArrayList<String>();
        for (var need : needs(papers)) {
            var there = need.stream().filter(paper -> isThere.test(paper.key())).toList();
            there.stream().filter(paper -> !isGood.test(paper.key())).forEach(paper -> unchecked.add(paper.name()));
            if (there.isEmpty() && need.stream().anyMatch(RequiredDocument::required)
                    && need.stream().noneMatch(paper -> isGood.test(paper.key()))) {
                unchecked.add(name(need));
            }
        }
        return unchecked;
    }

    private static List<List<RequiredDocument>> needs(List<RequiredDocument> papers) {
        return List.copyOf(papers.stream().collect(Collectors.groupingBy(
                paper -> paper.oneOf().isEmpty() ? "=" + paper.key() : paper.oneOf(), LinkedHashMap::new,
                Collectors.toList())).values());
    }

    private static String name(List<RequiredDocument> need) {
        return need.stream().map(RequiredDocument::name).collect(Collectors.joining(" / "));
    }
}
