package vn.gov.laichau.dvc.paper;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.template.DraftPlace;
import vn.gov.laichau.dvc.template.TemplateWriting;
import vn.gov.laichau.dvc.template.WordVariable;
import vn.gov.laichau.dvc.word.WordDocument;

/** An agency brings its own Word file as the template of a result (NĐ 30/2020). */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR})
public class WordUploads {

    @Inject
    TemplateWriting writing;

    @Inject
    WordPrinter printer;

    /** Whether this server prints Word templates. */
    public boolean isPrinted() {
        return printer.isThere();
    }

    /** Keeps it when it is sound and, where it can be tried, prints; {@code seen} is the number that the page showed. */
    @Audited
    public void upload(DraftPlace place, String name, byte[] file, int seen) {
        writing.requireSound(place, WordDocument.read(file));
        if (printer.isThere()) {
            printer.toSign(filled(place, file));
        }
        writing.keepWord(place, name, file, seen);
    }

    /** With examples in the places of the values, as PDF; no transaction waits for the printing. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] look(DraftPlace place) {
        return printer.toLookAt(filled(place, writing.wordFile(place)));
    }

    private byte[] filled(DraftPlace place, byte[] file) {
        var layout = WordPrinter.layout(writing.nameOf(place.agency()), "KQ-UBND", List.of(), "");
        layout.remove(WordVariable.POSITION);
        layout.remove(WordVariable.SIGNER);
        return writing.fillExample(place, file, layout);
    }
}
