package vn.gov.laichau.dvc.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Counts page views and submissions in memory on each node, and writes them down together every quarter of a minute: no
 * page waits for a count. A node that dies loses at most that quarter.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class UseCounter {

    @Inject
    Figures figures;

    @Inject
    Clock clock;

    private final Map<String, Counts> open = new ConcurrentHashMap<>();

    private static final class Counts {
        private final LongAdder views = new LongAdder();
        private final LongAdder submissions = new LongAdder();
    }

    /** Somebody reads the page of a procedure that is there. */
    public void viewed(String code) {
        open.computeIfAbsent(code, unknown -> new Counts()).views.increment();
    }

    /** A dossier was sent. */
    public void submitted(String code) {
        open.computeIfAbsent(code, unknown -> new Counts()).submissions.increment();
    }

    @PreDestroy
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void writeDown() {
        var month = LocalDate.now(clock).withDayOfMonth(1);
        open.keySet().stream().sorted().forEach(code -> {
            var counts = open.remove(code);
            if (counts != null) {
                figures.count(code, month, counts.views.sum(), counts.submissions.sum());
            }
        });
    }
}
