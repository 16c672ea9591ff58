package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the trail as officers read it. {@code login} only of officers; {@code rule} is the key of the rule that refused
 * it, or {@code null}; {@code about} names the paper, question, file or way, {@code words} are what was found of it;
 * {@code behalf} is in whose place, {@code given} to whom it was given.
 */
public record TrailLine(Instant at, TrailActor who, String name, String login, String act, String rule, Enum<?> thing,
        String about, Enum<?> words, String hash, String behalf, String given) implements Serializable {

    public boolean isRefused() {
        return rule != null;
    }
}
