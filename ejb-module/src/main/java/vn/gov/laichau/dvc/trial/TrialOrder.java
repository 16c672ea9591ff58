package vn.gov.laichau.dvc.trial;

import java.io.Serializable;
import java.util.Map;

/**
 * What a clerk wants to try: at which agency (code), in which case (empty: none), with which answers; those of a golden
 * dossier ({@code example}, its name, or empty) come first and are overwritten by what is typed.
 */
public record TrialOrder(String agency, String ofCase, String example, Map<String, Object> answers)
        implements Serializable {
}
