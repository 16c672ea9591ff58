package vn.gov.laichau.dvc.paper;

import java.time.Instant;
import java.util.List;

/**
 * A line of the control sheet: who gave the dossier to whom (Mẫu số 05).
 *
 * @param received {@code null} and its person empty while nobody has taken it there
 * @param dueAt until when the giving unit had time; {@code null} where its step has no limit
 * @param notes what happened to the appointment while the giving unit had it
 */
public record HandOver(String from, String giver, Instant given, String to, String receiver, Instant received,
        Instant dueAt, List<String> notes) {
}
