package vn.gov.laichau.dvc.organization;

import java.io.Serializable;
import java.util.UUID;

/** An officer as pages show him. */
public record OfficerView(UUID uuid, String login, String fullName) implements Serializable {
}
