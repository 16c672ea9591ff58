package vn.gov.laichau.dvc.organization;

import java.lang.reflect.Field;
import java.time.LocalDate;

/** Units as they come from the database, for tests without one. */
public final class TestUnits {

    private TestUnits() {
    }

    public static Unit unit(long id, UnitKind kind, Unit parent) {
        var unit = new Unit("T" + id, "Đơn vị " + id, "ĐV" + id, kind, parent == null
                ? AdministrativeLevel.DISTRICT : null,
                parent, LocalDate.of(2017, 1, 1));
        try {
            Field key = Unit.class.getDeclaredField("id");
            key.setAccessible(true);
            key.set(unit, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return unit;
    }
}
