package vn.gov.laichau.dvc.inbox;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which columns one officer sees in his lists. */
@Entity
@Table(schema = "dvc", name = "queue_layout")
class QueueLayout {

    @Id
    @Column(name = "login")
    private String login;

    @Column(name = "columns")
    private String columns;

    protected QueueLayout() {
    }

    QueueLayout(String login, Collection<QueueColumn> columns) {
        this.login = login;
        choose(columns);
    }

    final void choose(Collection<QueueColumn> chosen) {
        columns = chosen.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    Set<QueueColumn> columns() {
        return QueueColumn.read(columns);
    }
}
