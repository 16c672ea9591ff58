package vn.gov.laichau.dvc.wording;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import static vn.gov.laichau.dvc.wording.NoticeChannel.EMAIL;
import static vn.gov.laichau.dvc.wording.NoticeChannel.PORTAL;
import static vn.gov.laichau.dvc.wording.NoticeVariable.AMOUNT;
import static vn.gov.laichau.dvc.wording.NoticeVariable.APPOINTMENT;
import static vn.gov.laichau.dvc.wording.NoticeVariable.DAY;
import static vn.gov.laichau.dvc.wording.NoticeVariable.DAYS;
import static vn.gov.laichau.dvc.wording.NoticeVariable.DUE;
import static vn.gov.laichau.dvc.wording.NoticeVariable.FRESH;
import static vn.gov.laichau.dvc.wording.NoticeVariable.LATE;
import static vn.gov.laichau.dvc.wording.NoticeVariable.LINK;
import static vn.gov.laichau.dvc.wording.NoticeVariable.MINE;
import static vn.gov.laichau.dvc.wording.NoticeVariable.OFFICER;
import static vn.gov.laichau.dvc.wording.NoticeVariable.QUESTIONS;
import static vn.gov.laichau.dvc.wording.NoticeVariable.REASON;
import static vn.gov.laichau.dvc.wording.NoticeVariable.SOON;
import static vn.gov.laichau.dvc.wording.NoticeVariable.UNIT;
import static vn.gov.laichau.dvc.wording.NoticeVariable.YEAR;

/**
 * What people are told of. A new event is a constant here, its texts in {@code data/notice-texts.json} and its name in the
 * bundles; each says who reads it, on which channels it goes, and what its texts may ask for besides what every dossier has.
 */
public enum NoticeEvent {
    SUBMIT(toApplicant()),
    RESUBMIT(toApplicant()),
    REQUIRE_SUPPLEMENT(toApplicant(REASON)),
    REFUSE_RECEPTION(toApplicant(REASON)),
    ACCEPT(toApplicant(APPOINTMENT)),
    START(toApplicant(APPOINTMENT)),
    ISSUE(toApplicant(APPOINTMENT)),
    ISSUE_REFUSAL(toApplicant(APPOINTMENT, REASON)),
    ARRIVE_AT_DESK(toApplicant(APPOINTMENT)),
    RETURN_RESULT(toApplicant(APPOINTMENT)),
    MOVE_VERSION(toApplicant(REASON)),
    /** The desk gave it to the competent agency. */
    TRANSFER(toApplicant(REASON)),
    REQUIRE_SUPPLEMENT_IN_PROCESS(toApplicant(REASON, DUE)),
    REOPEN_SUPPLEMENT(toApplicant(REASON, DUE)),
    CONFIRM_SUPPLEMENT(toApplicant(APPOINTMENT)),
    DEMAND_PAYMENT(toApplicant(REASON, AMOUNT)),
    /** What was demanded was wrong; {@code REASON}: what is right, and why. */
    CORRECT_DEMAND(toApplicant(REASON, AMOUNT)),
    /** Money was taken; {@code REASON}: for what. */
    RECORD_FEE(new Traits(NoticeReader.APPLICANT, EnumSet.of(PORTAL, EMAIL), false, with(REASON, AMOUNT))),
    /** The dossier has ended and money was paid for it; {@code REASON}: what goes back or stays, and why. */
    MONEY_JUDGED(toApplicant(REASON)),
    /** Money was given back; {@code REASON}: how. */
    REFUND(toApplicant(REASON, AMOUNT)),
    /** The apology with a new appointment. */
    EXTEND(toApplicant(APPOINTMENT, REASON)),
    /** The calendar was changed, and the appointment follows it. */
    RECALENDAR(toApplicant(APPOINTMENT, REASON)),
    STOP(toApplicant(REASON)),
    WITHDRAW(toApplicant(REASON)),
    DECLINE_WITHDRAWAL(toApplicant(REASON)),
    REPORT_MISMATCH(toApplicant(REASON)),
    REEXAMINE(toApplicant(REASON)),
    REOPEN_FOR_CORRECTION(toApplicant(REASON)),
    /** The agency has written about the dossier; {@code REASON}: what. */
    MESSAGE_FROM_AGENCY(toApplicant(UNIT, REASON)),
    /** What was asked for has not come. */
    SUPPLEMENT_WAITING(reminder(REASON, DUE)),
    /** Nobody has fetched the result. */
    RESULT_UNCOLLECTED(reminder(APPOINTMENT, DUE)),
    /** What lies before an officer or his unit; {@code UNIT}: his unit, {@code DUE}: until when. */
    WORK_RECEIVE(toOfficer(EnumSet.of(PORTAL), UNIT, DUE)),
    WORK_SUPPLEMENT(toOfficer(EnumSet.of(PORTAL), UNIT, DUE)),
    WORK_PASS_ON(toOfficer(EnumSet.of(PORTAL), UNIT, DUE)),
    WORK_ASSIGN(toOfficer(EnumSet.of(PORTAL), UNIT, DUE)),
    WORK_HANDLE(toOfficer(EnumSet.of(PORTAL), UNIT, DUE)),
    /** Nobody's opinion is waited for any more. */
    WORK_RESUME(toOfficer(EnumSet.of(PORTAL), UNIT, DUE)),
    RETURN_WITH_REMARK(toOfficer(EnumSet.of(PORTAL, EMAIL), REASON, UNIT, DUE)),
    /** Another unit asks; {@code UNIT}: which one, {@code REASON}: what. It may be a matter of hours. */
    WORK_ANSWER(toOfficer(EnumSet.of(PORTAL, EMAIL), UNIT, REASON, DUE)),
    WORK_REVIEW(toOfficer(EnumSet.of(PORTAL), UNIT, DUE)),
    WORK_DECIDE(toOfficer(EnumSet.of(PORTAL), UNIT, DUE)),
    /** Something is asked for besides the result; {@code REASON}: what, in the words of who asks. */
    WORK_MOTION(toOfficer(EnumSet.of(PORTAL), UNIT, REASON)),
    WORK_ISSUE(toOfficer(EnumSet.of(PORTAL), UNIT, DUE)),
    WORK_RETURN(toOfficer(EnumSet.of(PORTAL), UNIT)),
    WORK_REFUND(toOfficer(EnumSet.of(PORTAL), UNIT)),
    /** Withdrawn or stopped: who had it has nothing more to do. */
    WORK_ENDED(toOfficer(EnumSet.of(PORTAL), REASON)),
    /** The desk has to know of the new appointment. */
    DESK_EXTENDED(toOfficer(EnumSet.of(PORTAL), APPOINTMENT, REASON)),
    /** Who proposed the result hears that the originals differ. */
    MISMATCH_FOUND(toOfficer(EnumSet.of(PORTAL), REASON)),
    CONSULTATION_DUE(toOfficer(EnumSet.of(PORTAL), UNIT, DUE)),
    CONSULTATION_LATE(toOfficer(EnumSet.of(PORTAL), UNIT)),
    /** Who asked goes on without the opinion; {@code UNIT}: who asked, {@code REASON}: why. */
    CONSULTATION_CLOSED(toOfficer(EnumSet.of(PORTAL), UNIT, REASON)),
    DUE_SOON(toOfficer(EnumSet.of(PORTAL), APPOINTMENT, DUE)),
    OVERDUE(toOfficer(EnumSet.of(PORTAL), APPOINTMENT, DUE)),
    /** What has become overdue in the province since the last working day; tells of no single dossier. */
    OVERDUE_DAY(new Traits(NoticeReader.OFFICER, EnumSet.of(PORTAL), false, EnumSet.of(LATE, REASON))),
    /** The applicant has written and waits for an answer; {@code REASON}: what. */
    MESSAGE_FROM_APPLICANT(toOfficer(EnumSet.of(PORTAL, EMAIL), REASON)),
    HANDOFF_FAILED(toOfficer(EnumSet.of(PORTAL))),
    /** Nobody opened the inbox of a desk in its session; tells of no single dossier. */
    SESSIONS_MISSED(new Traits(NoticeReader.OFFICER, EnumSet.of(PORTAL, EMAIL), false, EnumSet.of(REASON))),
    /** The days off of a year are not in the calendar; tells of no single dossier. */
    CALENDAR_MISSING(new Traits(NoticeReader.OFFICER, EnumSet.of(PORTAL, EMAIL), false, EnumSet.of(YEAR, LINK))),
    /** Days off of a year are only assumed; tells of no single dossier. */
    CALENDAR_UNCONFIRMED(new Traits(NoticeReader.OFFICER, EnumSet.of(PORTAL, EMAIL), false,
            EnumSet.of(YEAR, DAYS, LINK))),
    /** What waits for an officer, each working morning; tells of no single dossier. */
    DIGEST(new Traits(NoticeReader.OFFICER, EnumSet.of(PORTAL, EMAIL), false,
            EnumSet.of(DAY, OFFICER, FRESH, MINE, SOON, LATE, QUESTIONS, LINK)));

    private record Traits(NoticeReader reader, Set<NoticeChannel> channels, boolean waits, Set<NoticeVariable> variables) {
    }

    private final Traits traits;

    NoticeEvent(Traits traits) {
        this.traits = traits;
    }

    private static Traits toApplicant(NoticeVariable... besides) {
        return new Traits(NoticeReader.APPLICANT, EnumSet.allOf(NoticeChannel.class), false, with(besides));
    }

    private static Traits reminder(NoticeVariable... besides) {
        return new Traits(NoticeReader.APPLICANT, EnumSet.allOf(NoticeChannel.class), true, with(besides));
    }

    private static Traits toOfficer(Set<NoticeChannel> channels, NoticeVariable... besides) {
        return new Traits(NoticeReader.OFFICER, channels, false, with(besides));
    }

    private static Set<NoticeVariable> with(NoticeVariable... besides) {
        var all = EnumSet.range(NoticeVariable.CODE, NoticeVariable.FEE);
        Collections.addAll(all, besides);
        return all;
    }

    public NoticeReader reader() {
        return traits.reader();
    }

    public Set<NoticeChannel> channels() {
        return Collections.unmodifiableSet(traits.channels());
    }

    /** A reminder: in quiet hours it waits on every channel. What an act of the agency says is mailed at once. */
    public boolean isReminder() {
        return traits.waits();
    }

    public Set<NoticeVariable> variables() {
        return Collections.unmodifiableSet(traits.variables());
    }
}
