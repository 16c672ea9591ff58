package vn.gov.laichau.dvc.inbox;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.gov.laichau.dvc.workflow.QueueTab;

/**
 * One page of the inbox and what is in the other tabs. {@code filter} is the one that was used, or {@code null} for who
 * has no
 * work at all; {@code before} and {@code after} are the tasks before and behind which other pages lie, or {@code null};
 * {@code capped}: there are more than {@code total}.
 */
public record QueuePage(QueueFilter filter, List<TaskRow> rows, int total, boolean capped, UUID before, UUID after,
        Map<QueueTab, Integer> tabs, Map<QueueView, Integer> views) implements Serializable {
}
