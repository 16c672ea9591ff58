package vn.gov.laichau.dvc.process;

/** Says whether a condition over the answers of one dossier holds. */
@FunctionalInterface
public interface Conditions {

    boolean holds(String when);
}
