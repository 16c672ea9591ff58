package vn.gov.laichau.dvc.national;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.gov.laichau.dvc.shared.SearchText;

/**
 * The words of the national form, in every spelling that was met: small and capital letters, {@code legal_basis}, the
 * Vietnamese names of the portal's own fields, "15 ngày làm việc" in one text.
 */
final class RecordWords {

    private static final Pattern LIMIT =
            Pattern.compile("\\s*0*(\\d{1,6})\\s*(?:\\([^()]{0,40}\\))?\\s*(\\p{L}[\\p{L} ]*?)[.;]?\\s*");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    static final RecordWords FIELDS = new RecordWords(Map.ofEntries(
            Map.entry("code", "code,ma,ma thu tuc,ma tthc,procedure code"),
            Map.entry("name", "name,ten,ten thu tuc,ten tthc,procedure name"),
            Map.entry("decision", "decision,so quyet dinh,quyet dinh cong bo,so quyet dinh cong bo"),
            Map.entry("levels", "levels,level,cap thuc hien"), Map.entry("sector", "sector,linh vuc,field"),
            Map.entry("ministry", "ministry,bo,bo nganh"),
            Map.entry("applicants", "applicants,doi tuong,doi tuong thuc hien"),
            Map.entry("steps", "steps,trinh tu,trinh tu thuc hien"),
            Map.entry("channels", "channels,cach thuc,cach thuc thuc hien"),
            Map.entry("documents", "documents,thanh phan ho so"),
            Map.entry("legalBasis", "legal basis,can cu,can cu phap ly"),
            Map.entry("results", "results,ket qua,ket qua thuc hien"),
            Map.entry("conditions", "conditions,dieu kien,yeu cau dieu kien,yeu cau")));

    static final RecordWords OF_CHANNEL = new RecordWords(Map.of("channel", "channel,hinh thuc,hinh thuc nop",
            "timeLimit", "time limit,thoi han,thoi han giai quyet", "free", "free,mien phi", "note", "note,mo ta,ghi chu"));

    static final RecordWords OF_LIMIT = new RecordWords(Map.of("amount", "amount,so luong", "unit", "unit,don vi"));

    static final RecordWords OF_DOCUMENT = new RecordWords(Map.of("name", "name,ten,ten giay to",
            "originals", "originals,ban chinh,so ban chinh", "copies", "copies,ban sao,so ban sao",
            "hasForm", "has form,co mau", "case", "case,truong hop", "note", "note,ghi chu"));

    static final RecordWords OF_RESULT =
            new RecordWords(Map.of("name", "name,ten,ten ket qua", "code", "code,ma,ma ket qua"));

    static final RecordWords LEVELS = new RecordWords(Map.of("PROVINCE", "province,cap tinh,tinh",
            "DISTRICT", "district,cap huyen,huyen", "COMMUNE", "commune,cap xa,xa", "MINISTRY", "ministry,cap bo,bo",
            "OTHER", "other,co quan khac"));

    static final RecordWords CHANNELS = new RecordWords(Map.of("ONLINE", "online,truc tuyen",
            "POST", "post,dich vu buu chinh,buu chinh,buu chinh cong ich", "COUNTER", "counter,truc tiep"));

    static final RecordWords UNITS = new RecordWords(Map.of("WORKING_DAY", "working day,working days,ngay lam viec",
            "DAY", "day,days,ngay", "HOUR", "hour,hours,gio,gio lam viec", "MONTH", "month,months,thang"));

    private final Map<String, String> known = new HashMap<>();

    /** An amount and the word for its unit, as they stand in one text. */
    record Limit(int amount, String unit) {
    }

    private RecordWords(Map<String, String> spellings) {
        spellings.forEach((word, all) -> {
            known.put(bare(word), word);
            for (var spelling : all.split(",")) {
                known.put(bare(spelling), word);
            }
        });
    }

    /** The word that is meant; empty for an unknown one. */
    Optional<String> of(String said) {
        return said.length() > 100 ? Optional.empty() : Optional.ofNullable(known.get(bare(said)));
    }

    /** "15 ngày", "03 ngày làm việc", "24 giờ". */
    static Optional<Limit> limit(String text) {
        if (text.length() > 100) {
            return Optional.empty();
        }
        var found = LIMIT.matcher(text);
        return found.matches() ? UNITS.of(found.group(2)).map(unit -> new Limit(Integer.parseInt(found.group(1)), unit))
                : Optional.empty();
    }

    private static String bare(String said) {
        return BETWEEN.matcher(SearchText.fold(said)).replaceAll("");
    }
}
