package vn.gov.laichau.dvc.authoring;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.gov.laichau.dvc.catalog.ProcedureContent;

/**
 * A draft on its writer's screen. {@code version} goes back with every act, so that nobody overwrites what he has not seen;
 * {@code content} is a copy to change and send back; {@code writesAll} is false for who may write his agency's own part
 * only; {@code undo} names the act that can be undone, empty when there is none; an auditor finds
 * it not {@code writable}; {@code problems} is all that {@link ContentCheck} found.
 */
public record DraftView(UUID id, int version, int number, ProcedureContent content, boolean writesAll, String myAgency,
        String undo, Instant changedAt, String changedBy, boolean writable, List<ContentProblem> problems)
        implements Serializable {
}
