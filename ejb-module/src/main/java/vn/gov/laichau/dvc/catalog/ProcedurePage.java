package vn.gov.laichau.dvc.catalog;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.gov.laichau.dvc.tariff.FeeKind;
import vn.gov.laichau.dvc.tariff.FeeRule;

/** Everything a citizen reads about a procedure (Điều 2.9, 6). */
public record ProcedurePage(ProcedureRow row, String decision, List<String> legalBasis, String applicants,
        String conditions, String resultName, boolean fileable, boolean resultByPost, String demonstration,
        List<Paper> papers, List<Fee> fees, List<Agency> agencies, int version, LocalDate from, LocalDate to,
        String successor) implements Serializable {

    /** A required paper. */
    public record Paper(String name, String note, boolean required, int originals, int copies)
            implements Serializable {
    }

    /** A fee or charge, in đồng. */
    public record Fee(String name, FeeKind kind, long amount, boolean demonstration, FeeRule rule)
            implements Serializable {
    }

    /** An agency that offers it; {@code ownProcess}: it goes through steps of its own. */
    public record Agency(UUID id, String code, boolean ownProcess, String name, String address, String phone,
            String division) implements Serializable {
    }

    static ProcedurePage of(ProcedureVersion v, List<Provider> providers, LocalDate day) {
        return new ProcedurePage(ProcedureRow.of(v, day), v.getDecision(), v.getLegalBasis(), v.getApplicants(),
                v.getConditions(), v.getResultName(), v.isFileable(), v.isResultByPost(), v.getDemonstration(),
                v.getRequiredDocuments().stream().map(d -> new Paper(d.name(), d.note(), d.required(),
                        d.originals(), d.copies())).toList(),
                v.getFees().stream().map(f -> new Fee(f.name(), f.kind(), f.amount(), f.demonstration(), f.rule()))
                        .toList(),
                providers.stream().map(p -> new Agency(p.getAgency().getUuid(), p.getAgency().getCode(),
                        hasOwnProcess(v, p.getAgency().getCode()), p.getAgency().getName(),
                        p.getAgency().getAddress(), p.getAgency().getPhone(), p.getHandlingUnit().getName()))
                        .toList(),
                v.getNumber(), v.getEffectiveFrom(), v.getEffectiveTo(),
                v.getSuccessor() == null ? "" : v.getSuccessor());
    }

    private static boolean hasOwnProcess(ProcedureVersion version, String agency) {
        return version.offer(agency).filter(offer -> offer.steps != null && !offer.steps.isEmpty()).isPresent();
    }
}
