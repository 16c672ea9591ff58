package vn.gov.laichau.dvc.organization;

import java.time.LocalDate;
import java.util.List;

/** The form of {@code data/units.json}: agencies of the three levels, and the parts of those that have any. */
public class UnitFile {

    public LocalDate validFrom;
    public List<Agency> agencies = List.of();

    /** An agency; {@code gso} is the statistical code of a district or commune. */
    public static class Agency {
        public String code;
        public String name;
        public String shortName;
        public AdministrativeLevel level;
        public String gso;
        public String address;
        public String phone;
        public boolean staffed;
        public List<Division> divisions = List.of();
    }

    /** A division of an agency; {@code key} is unique within it. */
    public static class Division {
        public String key;
        public String name;
    }
}
