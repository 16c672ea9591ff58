package vn.gov.laichau.dvc.notification;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.sending.Fate;
import vn.gov.laichau.dvc.sending.Sending;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;

/** The notices of whoever is logged in (Điều 3.3, 13.4). */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK,
    Role.CASHIER, Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR})
public class MyNotices {

    private static final int LARGEST_PAGE = 100;

    @Inject
    Notices notices;

    @Inject
    Sending sending;

    @Inject
    Principal caller;

    @Inject
    Clock clock;

    /** {@code all}: also what colleagues had taken or done before it was read. */
    public Slice<NoticeRow> list(boolean all, int first, int size) {
        int start = Math.max(0, first);
        int many = Math.min(Math.max(1, size), LARGEST_PAGE);
        var page = notices.page(caller.getName(), all, start, many);
        var fates = sending.of(page.stream().map(Notice::getUuid).toList()).stream()
                .collect(Collectors.groupingBy(Fate::notice));
        return Slice.of(page.stream().map(notice -> new NoticeRow(notice.getUuid(), notice.getKind(), notice.getTitle(),
                notice.getBody(), notice.getDossier(), notice.getAt(), notice.getReadAt() != null,
                notice.getSettledAt() != null, fates.getOrDefault(notice.getUuid(), List.of()))).toList(), start, many,
                notices.counted(caller.getName(), all));
    }

    public int unread() {
        return notices.unread(caller.getName());
    }

    /** Returns of what it tells. */
    public String markRead(UUID id) {
        var notice = notices.find(id, caller.getName()).orElseThrow(() -> new NotFound("notice", id));
        notice.read(clock.instant());
        return notice.getKind();
    }
}
