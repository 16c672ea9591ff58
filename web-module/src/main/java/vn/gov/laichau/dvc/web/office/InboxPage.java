package vn.gov.laichau.dvc.web.office;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.model.LazyDataModel;

import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.workflow.QueueTab;
import vn.gov.laichau.dvc.workflow.TaskRow;
import vn.gov.laichau.dvc.workflow.WorkQueue;

/** The officer's inbox: a tab for each kind of work he has, the most pressing first. */
@Named("inbox")
@ViewScoped
public class InboxPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WorkQueue queue;

    @Inject
    Asked asked;

    private String text;
    private QueueTab tab;
    private transient Map<QueueTab, Integer> counts;
    private LazyDataModel<TaskRow> rows;

    @PostConstruct
    void load() {
        text = asked.text("q");
        counts = queue.counts();
        tab = counts.keySet().stream().filter(known -> known.name().equals(asked.text("tab"))).findFirst()
                .orElseGet(this::fullest);
        rows = tab == null ? null : new TaskRows(queue, tab, text);
    }

    /** The first tab with work in it. */
    private QueueTab fullest() {
        return counts.entrySet().stream().filter(entry -> entry.getValue() > 0 && hasHit(entry.getKey()))
                .map(Map.Entry::getKey).findFirst()
                .orElseGet(() -> counts.keySet().stream().findFirst().orElse(null));
    }

    private boolean hasHit(QueueTab candidate) {
        return text.isEmpty() || queue.tasks(candidate, text, 0, 1).total() > 0;
    }

    public List<QueueTab> getTabs() {
        return new ArrayList<>(counts().keySet());
    }

    public int count(QueueTab of) {
        return counts().get(of);
    }

    private Map<QueueTab, Integer> counts() {
        if (counts == null) {
            counts = queue.counts();
        }
        return counts;
    }

    public QueueTab getTab() {
        return tab;
    }

    public String getText() {
        return text;
    }

    public LazyDataModel<TaskRow> getRows() {
        return rows;
    }
}
