package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.gov.laichau.dvc.form.FieldProblem;
import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.form.Prefill;

/**
 * A dossier as its applicant fills it in. {@code prefill} holds what is known beforehand, by field;
 * {@code openFields} are the fields that may be changed now; {@code supplement} is set while something is asked for.
 */
public record DraftView(UUID id, String code, String procedureCode, String procedureName, UUID agencyId,
        String agencyName, FormDefinition form, Map<String, Object> answers, Map<String, Prefill.Known> prefill,
        List<SlotView> slots, DeliveryMethod delivery, List<DeliveryMethod> ways, Instant savedAt,
        List<FieldProblem> problems, long feeTotal, DossierStatus status, Set<String> openFields,
        SupplementView supplement, VersionMark version, List<FormerView> former, LocalDate today)
        implements Serializable {
}
