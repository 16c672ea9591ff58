package vn.gov.laichau.dvc.web.office;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.spi.CDI;

import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

import vn.gov.laichau.dvc.workflow.QueueTab;
import vn.gov.laichau.dvc.workflow.TaskRow;
import vn.gov.laichau.dvc.workflow.WorkQueue;

/** The rows of one tab, page by page from the database, in the order of urgency. */
class TaskRows extends LazyDataModel<TaskRow> {

    private static final long serialVersionUID = 1L;

    private final transient WorkQueue queue;
    private final QueueTab tab;
    private final String text;

    TaskRows(WorkQueue queue, QueueTab tab, String text) {
        this.queue = queue;
        this.tab = tab;
        this.text = text;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return queue().tasks(tab, text, 0, 1).total();
    }

    @Override
    public List<TaskRow> load(int first, int pageSize, Map<String, SortMeta> sortBy,
            Map<String, FilterMeta> filterBy) {
        return queue().tasks(tab, text, first, pageSize).rows();
    }

    @Override
    public String getRowKey(TaskRow row) {
        return row.task().toString();
    }

    /** After the session moved to another node the bean is looked up anew. */
    private WorkQueue queue() {
        return queue != null ? queue : CDI.current().select(WorkQueue.class).get();
    }
}
