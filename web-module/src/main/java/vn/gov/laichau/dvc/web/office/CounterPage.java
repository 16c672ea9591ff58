package vn.gov.laichau.dvc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.delivery.DeliveryBook;
import vn.gov.laichau.dvc.delivery.HeldView;
import vn.gov.laichau.dvc.delivery.WaitingResult;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.web.common.Asked;

/** What lies at the counters of my desks: results that wait, and originals of applicants (Điều 9.2). */
@Named("counter")
@RequestScoped
public class CounterPage {

    private static final int SIZE = 25;

    @Inject
    DeliveryBook book;

    @Inject
    Asked asked;

    private Slice<WaitingResult> waiting;
    private Slice<HeldView> held;

    public Slice<WaitingResult> getWaiting() {
        if (waiting == null) {
            waiting = book.waiting(asked.number("from"), SIZE);
        }
        return waiting;
    }

    public Slice<HeldView> getHeld() {
        if (held == null) {
            held = book.held(asked.number("from"), SIZE);
        }
        return held;
    }
}
