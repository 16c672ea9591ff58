package vn.gov.laichau.dvc.register;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Which book: of which agency and kind, of which year, and which volume of that year (Quyển số). */
public record BookKey(UUID agency, RegisterKind kind, int year, int volume) implements Serializable {

    private static final int PARTS = 4;

    /** Reads what {@link #toString} wrote; empty when it is mangled. */
    public static Optional<BookKey> parse(String written) {
        var parts = written.split("\\.");
        try {
            return parts.length == PARTS ? Optional.of(new BookKey(UUID.fromString(parts[0]), RegisterKind.valueOf(parts[1]),
                    Integer.parseInt(parts[2]), Integer.parseInt(parts[3]))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return agency + "." + kind + "." + year + "." + volume;
    }
}
