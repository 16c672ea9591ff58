package vn.gov.laichau.dvc.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list. {@code total} is counted up to {@link #CAP} only; {@code capped} says that there are more.
 */
public record Slice<T extends Serializable>(List<T> rows, int first, int size, int total, boolean capped)
        implements Serializable {

    public static final int CAP = 1000;

    /** From the rows found and the number counted with {@code limit CAP + 1}. */
    public static <T extends Serializable> Slice<T> of(List<T> rows, int first, int size, int counted) {
        return new Slice<>(List.copyOf(rows), first, size, Math.min(counted, CAP), counted > CAP);
    }

    public boolean hasPrevious() {
        return first > 0;
    }

    public boolean hasNext() {
        return first + rows.size() < total || capped && rows.size() == size;
    }
}
