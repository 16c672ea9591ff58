package vn.gov.laichau.dvc.paper;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierDocument;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** Phiếu bàn giao: the sheet that goes with the paper dossiers that somebody carries to another unit; it is not kept. */
@ApplicationScoped
public class HandOverSlips {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy")
            .withZone(OfficeClock.ZONE);

    @Inject
    PdfWriter pdf;

    /** {@code giver} and {@code unit} are those of who carries them. */
    public byte[] print(List<Dossier> dossiers, String giver, String agency, String unit, Instant now) {
        var values = new HashMap<String, Object>(Map.of("agency", agency, "number", "", "code", dossiers.size() + " hồ sơ",
                "procedure", "Bàn giao hồ sơ", "day", DAY.format(now), "giver", giver, "unit", unit));
        values.put("lines", dossiers.stream().map(HandOverSlips::line).toList());
        return pdf.write("slip", values);
    }

    private static Map<String, Object> line(Dossier dossier) {
        return Map.of("code", dossier.getCode(), "applicant", dossier.getApplicant().getName(), "procedure",
                dossier.getProcedure().getProcedure().getName(), "papers",
                dossier.getDocuments().stream().filter(DossierDocument::isCurrent).count(), "to",
                dossier.getStepUnit() == null ? "" : dossier.getStepUnit().getName());
    }
}
