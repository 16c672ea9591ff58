package vn.gov.laichau.dvc.paper;

import java.io.ByteArrayInputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.document.DocumentSettings;
import vn.gov.laichau.dvc.document.FileStore;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.register.RegisterKind;
import vn.gov.laichau.dvc.register.Registers;
import vn.gov.laichau.dvc.shared.Stamp;

/** Minutes of a verification as a paper with a number, to be printed and signed by those who were there (NĐ 61 Art 19.1). */
@ApplicationScoped
public class MinutesPapers {

    @Inject
    Papers papers;

    @Inject
    Registers registers;

    @Inject
    PdfWriter pdf;

    @Inject
    FileStore files;

    @Inject
    DocumentSettings settings;

    @Inject
    PaperContent content;

    /** Numbered in the book of the agency where the dossier is; what is only tried takes no number. */
    public OfficialPaper make(Dossier dossier, Verified found, Stamp stamp) {
        var kind = PaperKind.VERIFICATION_MINUTES;
        var agency = dossier.getStepUnit().agency();
        var number = number(dossier, agency, stamp);
        var values = content.common(dossier, stamp, number);
        values.putAll(content.verified(found, agency));
        var file = files.store(dossier.getCode() + "-" + kind.template() + ".pdf", new ByteArrayInputStream(
                pdf.write(kind.template(), values)), settings.maxBytes());
        var paper = new OfficialPaper(dossier.getId(), kind, number, file, stamp.at());
        papers.add(paper);
        return paper;
    }

    private String number(Dossier dossier, Unit agency, Stamp stamp) {
        return dossier.isTest() ? "THU/" + RegisterKind.MINUTES.sign()
                : registers.enter(RegisterKind.MINUTES, agency, dossier, stamp.at()).label();
    }
}
