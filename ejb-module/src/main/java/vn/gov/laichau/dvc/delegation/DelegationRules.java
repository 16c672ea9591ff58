package vn.gov.laichau.dvc.delegation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.UnaryOperator;

import vn.gov.laichau.dvc.organization.Delegation;
import vn.gov.laichau.dvc.organization.SigningCapacity;
import vn.gov.laichau.dvc.shared.Role;

/** What has to be so before somebody fills the place of somebody else; pure. */
final class DelegationRules {

    private static final int MOST_YEARS = 1;

    private DelegationRules() {
    }

    static void requireDays(LocalDate first, LocalDate last, LocalDate today) {
        if (first == null || last == null || first.isBefore(today) || last.isBefore(first)
                || last.isAfter(first.plusYears(MOST_YEARS))) {
            throw new DelegationDaysWrong();
        }
    }

    static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new DelegationReasonMissing();
        }
    }

    /** {@code taker}: the roles that he has himself in the agency; {@code inLeadership}: he is a leader in the same unit. */
    static void requireCapacity(boolean leader, SigningCapacity capacity, Collection<String> taker, boolean inLeadership) {
        if (!leader) {
            return;
        }
        boolean fits = capacity != null && switch (capacity) {
            case DEPUTY -> inLeadership;
            case BY_ORDER -> taker.contains(Role.DIVISION_HEAD);
            case BY_MANDATE -> true;
        };
        if (!fits) {
            throw new CapacityNotFitting();
        }
    }

    /** Against all that is in force on some of the days and was given or taken by one of the two. */
    static void requireNoContradiction(DelegationWish wish, long unit, Collection<Delegation> others,
            UnaryOperator<String> names) {
        for (var other : others) {
            if (!other.meets(wish.firstDay(), wish.lastDay())) {
                continue;
            }
            if (other.getGiver().equals(wish.giver()) && other.sharesScope(unit, wish.role(), wish.scope())) {
                throw new DelegationOverlaps(names.apply(other.getTaker()), other.getFirstDay(), other.getLastDay());
            }
            boolean circle = other.getGiver().equals(wish.taker()) && other.getTaker().equals(wish.giver());
            boolean takerAway = other.isAbsence() && other.getGiver().equals(wish.taker());
            boolean giverFills = wish.isAbsence() && other.getTaker().equals(wish.giver());
            if (circle || takerAway || giverFills) {
                throw new DelegationInCircle(names.apply(other.getGiver()));
            }
        }
    }
}
