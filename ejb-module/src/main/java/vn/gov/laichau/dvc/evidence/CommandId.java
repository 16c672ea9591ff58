package vn.gov.laichau.dvc.evidence;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

/**
 * The command of the present request: a page gives each of its forms a new one, so that a form that is sent twice is carried
 * out once. Requests without one (messages, timers) are guarded by what they carry out.
 */
@RequestScoped
public class CommandId {

    private UUID id;

    /** What is no id is none. */
    public void take(String typed) {
        try {
            id = typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            id = null;
        }
    }

    Optional<UUID> get() {
        return Optional.ofNullable(id);
    }
}
