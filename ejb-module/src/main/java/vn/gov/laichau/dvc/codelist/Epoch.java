package vn.gov.laichau.dvc.codelist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the country was divided: province, district and commune until 30/06/2025; province and commune since then. */
public enum Epoch {
    TWO_LEVEL("provinces-two-level", null, "communes-two-level"),
    THREE_LEVEL("provinces-three-level", "districts-three-level", "communes-three-level");

    private static final LocalDate TWO_LEVEL_SINCE = LocalDate.of(2025, 7, 1);

    private final String provinces;
    private final String districts;
    private final String communes;

    Epoch(String provinces, String districts, String communes) {
        this.provinces = provinces;
        this.districts = districts;
        this.communes = communes;
    }

    public static Epoch on(LocalDate day) {
        return day.isBefore(TWO_LEVEL_SINCE) ? THREE_LEVEL : TWO_LEVEL;
    }

    public static Optional<Epoch> named(String name) {
        return Arrays.stream(values()).filter(epoch -> epoch.name().equals(name)).findFirst();
    }

    public boolean hasDistricts() {
        return districts != null;
    }

    public List<Code> provinces() {
        return CodeLists.get(provinces).codes();
    }

    /** Known for the own province; elsewhere empty, and the name is written. */
    public List<Code> districts(String province) {
        return districts == null || province == null ? List.of() : CodeLists.get(districts).below(province);
    }

    /** Below a district, or below a province where there are no districts; empty where they are not known. */
    public List<Code> communes(String above) {
        return above == null ? List.of() : CodeLists.get(communes).below(above);
    }
}
