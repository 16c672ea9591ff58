package vn.gov.laichau.dvc.catalog;

import java.io.Serializable;
import java.util.Set;

/** A procedure in force today: its level, and the agencies (codes) that offer it on the network. */
public record OfferedLevel(String code, String name, int level, Set<String> agencies) implements Serializable {

    /** Level 1 and 2 are there for every agency; from 3 on only those that offer it have reached it. */
    public int levelOf(String agency) {
        return level < 3 || agencies.contains(agency) ? level : 2;
    }
}
