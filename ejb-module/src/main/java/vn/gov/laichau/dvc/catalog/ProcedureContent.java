package vn.gov.laichau.dvc.catalog;

import java.util.List;

import vn.gov.laichau.dvc.deadline.AppointmentPolicy;
import vn.gov.laichau.dvc.deadline.OnReturn;
import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.form.FormSection;
import vn.gov.laichau.dvc.organization.AdministrativeLevel;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.tariff.Channel;
import vn.gov.laichau.dvc.tariff.FeeKind;
import vn.gov.laichau.dvc.tariff.FeeRule;

/**
 * All that a version of a procedure says (Điều 2.9, 6.1, 9.1, 10, 12): one document, in the data file of the project, in
 * the column {@code content} of a version, in export and import. What is empty may be left out.
 */
public class ProcedureContent {

    public String code;
    public String name;
    public String plainName;
    /** Ngành: broader than the field. */
    public String branch;
    public String field;
    /** 1 to 4 (Điều 2.9). */
    public int level = 1;
    /** Why a service of level 3 does not go further (một phần); shown to everybody. */
    public String partialReason;
    public AdministrativeLevel administrativeLevel;
    /** All levels that carry it out, in the words of the national database; empty: only {@code administrativeLevel}. */
    public List<String> levels = List.of();
    /** Code of the agency that answers for it (Điều 12.1); empty: the province's system authority. */
    public String owner;
    public String decision;
    public List<String> legalBasis = List.of();
    public String applicants;
    public String conditions;
    public String result;
    public List<Result> results = List.of();
    /** Codes of procedures that belong together with it. */
    public List<String> related = List.of();
    /** The text of the steps as the national database tells it. */
    public List<String> stepsText = List.of();
    public Limit limit;
    public AppointmentPolicy appointment;
    /** What the clock does when a dossier comes back with what was asked for; empty: it starts anew. */
    public OnReturn onReturn;
    /** The clock stands still while a fee that is asked for during the handling is not paid. */
    public boolean feeStopsClock;
    /** Days in which the applicant answers a request; 0: as the system is set up. */
    public int supplementDays;
    /** Ways of handing in that differ from {@code limit} and {@code appointment}; empty: all ways alike. */
    public List<ChannelTerms> channels = List.of();
    public boolean feeKnown = true;
    /** Fees can be paid on the network. */
    public boolean paidOnline;
    public boolean resultByPost;
    /** Ways of the result; empty: at the counter, on the network and, with {@code resultByPost}, by post. */
    public List<Channel> resultWays = List.of();
    /** Which of the figures are not known to be the province's. */
    public String demonstration;
    /** What changed since the version before, for those whom it concerns (Điều 12.6). */
    public String changeNote;
    public List<Case> cases = List.of();
    public List<Document> documents = List.of();
    public List<Fee> fees = List.of();
    /** The process of every agency that names none of its own. */
    public List<Step> steps = List.of();
    public List<FormSection> form = List.of();
    public List<Offer> providers = List.of();
    public List<Example> examples = List.of();

    /** All of them. */
    public static class All {
        public String note;
        public List<ProcedureContent> procedures = List.of();
    }

    /** Time limit. */
    public static class Limit {
        public int amount;
        public TimeUnit unit;
    }

    /** A result with its national code. */
    public static class Result {
        public String name;
        public String code;
    }

    /** What holds when it is handed in this way. */
    public static class ChannelTerms {
        public Channel channel;
        public Limit limit;
        public AppointmentPolicy appointment;
        public String note;
    }

    /** A case (trường hợp): a variant with other papers, time or fee. */
    public static class Case {
        public String key;
        public String name;
        public String help;
        public Limit limit;
    }

    /** Required paper. */
    public static class Document {
        public String key;
        public String name;
        public String note;
        public boolean required;
        public int originals;
        public int copies;
        public DocumentKind kind;
        /** Keys of the cases that need it; empty: all. */
        public List<String> cases = List.of();
        /** Papers of the same group stand for each other: one of them is enough. */
        public String oneOf;
        /** Condition over the answers of the form; empty: always. */
        public String when;
        /** The national database tells of a form for it. */
        public boolean hasForm;
        /** The file to download and fill in. */
        public Attachment template;
        /** How it looks when it is right. */
        public Attachment sample;
        /** The database whose data take its place; null: none. */
        public String replacedBy;
    }

    /** A stored file. */
    public static class Attachment {
        public String file;
        public String name;
        public long size;
    }

    /** Fee or charge. */
    public static class Fee {
        public String name;
        public FeeKind kind;
        public long amount;
        public boolean demonstration;
        /** Keys of the cases that pay it; empty: all. */
        public List<String> cases = List.of();
        public FeeRule rule;
    }

    /** Agency (code) that offers it, the key of its division that handles it, what it promises, its own process. */
    public static class Offer {
        public String agency;
        public String division;
        /** A shorter time than the law's (Điều 12.10). */
        public Limit promise;
        public List<Step> steps = List.of();
    }
}
