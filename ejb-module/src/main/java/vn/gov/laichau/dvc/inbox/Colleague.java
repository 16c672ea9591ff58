package vn.gov.laichau.dvc.inbox;

import java.io.Serializable;

/** An officer to whom dossiers may be given, and how many open tasks he holds already. */
public record Colleague(String login, String fullName, String unitName, int held) implements Serializable {
}
