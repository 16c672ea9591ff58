package vn.gov.laichau.dvc.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the name of an agency stands on a paper, and the place that is written before the date (NĐ 30/2020, Annex I). */
final class AgencyName {

    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final String PROVINCE = "Lai Châu";
    private static final String KIND = "(?:huyện|thành phố|thị xã|thị trấn|phường|xã|tỉnh)";
    private static final Pattern PLACE = Pattern.compile("(?:^|\\s)(?i:" + KIND + ")\\s+(\\p{Lu}[^,]*)");
    /** Before a kind of place with its name, before a capital after small letters, around a joining word, after a comma. */
    private static final Pattern SEAM = Pattern.compile("(?<=,)\\s+|\\s+(?=" + KIND + "\\s+\\p{Lu})"
            + "|(?<=\\s\\p{Ll}{1,9})(?<!" + KIND + ")\\s+(?=\\p{Lu})|\\s+(?=(?:và|-)\\s)|(?<=\\s(?:và|-))\\s+");
    private static final Pattern GENERIC = Pattern.compile(
            "(?i)(?:" + KIND + "|khu|tổ|bản|số|đường|phố|tầng|nhà|trụ sở)\\s.*");
    /** Letters in a narrow head; what is longer than that may be broken anywhere. */
    private static final int LINE = 20;

    private AgencyName() {
    }

    /** The parts that stay together on a line: names of people's committees, of places, of fields. */
    static List<String> parts(String name) {
        var parts = new ArrayList<String>();
        for (var part : SEAM.split(name)) {
            if (part.length() <= LINE || PLACE.matcher(part).lookingAt()) {
                parts.add(part);
            } else {
                parts.addAll(List.of(part.split("\\s+")));
            }
        }
        return parts;
    }

    /** The agency above, for the head of letters; only departments of the province have one that is written. */
    static List<String> upper(String name) {
        return name.startsWith(COMMITTEE) || PLACE.matcher(name).find() ? List.of() : List.of(COMMITTEE, "tỉnh " + PROVINCE);
    }

    /** Of an agency of a district or commune its district or commune; of any other one the province. */
    static String place(String name) {
        var place = PLACE.matcher(name);
        return place.find() ? place.group(1).strip() : PROVINCE;
    }

    /** The name with its address in one sentence, what the name has said already left out. */
    static String at(String name, String address) {
        var said = name.toLowerCase(Locale.ROOT);
        var rest = Stream.of(address.split(",")).map(String::strip)
                .filter(part -> !part.isEmpty() && !said.endsWith(part.toLowerCase(Locale.ROOT))
                        && !said.contains(part.toLowerCase(Locale.ROOT) + ","))
                .map(part -> GENERIC.matcher(part).matches() ? part.substring(0, 1).toLowerCase(Locale.ROOT)
                        + part.substring(1) : part).collect(Collectors.joining(", "));
        return rest.isEmpty() ? name : name + ", " + rest;
    }
}
