package vn.gov.laichau.dvc.catalog;

import java.util.List;

import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.form.FormSection;
import vn.gov.laichau.dvc.organization.AdministrativeLevel;
import vn.gov.laichau.dvc.tariff.FeeKind;
import vn.gov.laichau.dvc.tariff.FeeRule;

/** The form of the file {@code data/procedures.json}: one published procedure. */
public class ProcedureFile {

    public String code;
    public String name;
    public String plainName;
    public String field;
    public int level;
    public AdministrativeLevel administrativeLevel;
    public String decision;
    public List<String> legalBasis = List.of();
    public String applicants;
    public String conditions;
    public String result;
    public Limit limit;
    public boolean feeKnown = true;
    public boolean resultByPost;
    public String demonstration;
    public List<Document> documents = List.of();
    public List<Fee> fees = List.of();
    public List<Step> steps = List.of();
    public List<FormSection> form = List.of();
    public List<Offer> providers = List.of();

    /** All of them. */
    public static class All {
        public String note;
        public List<ProcedureFile> procedures = List.of();
    }

    /** Time limit. */
    public static class Limit {
        public int amount;
        public TimeUnit unit;
    }

    /** Required paper. */
    public static class Document {
        public String key;
        public String name;
        public String note;
        public boolean required;
        public int originals;
        public int copies;
    }

    /** Fee or charge. */
    public static class Fee {
        public String name;
        public FeeKind kind;
        public long amount;
        public boolean demonstration;
        public FeeRule rule;
    }

    /** Step of the process. */
    public static class Step {
        public String name;
        public StepKind kind;
        public int hours;
    }

    /** Agency (code) that offers it, and the key of the division that handles it; empty where there is none online. */
    public static class Offer {
        public String agency;
        public String division;
    }
}
