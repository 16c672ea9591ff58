package vn.gov.laichau.dvc.paper;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.template.WordVariable;
import vn.gov.laichau.dvc.word.Office;

/** Prints filled Word templates, with places for number and date where those of the other papers are (NĐ 30/2020). */
@ApplicationScoped
class WordPrinter {

    @Inject
    Office office;

    protected WordPrinter() {
    }

    WordPrinter(Office office) {
        this.office = office;
    }

    /** Whether this server prints Word templates. */
    boolean isThere() {
        return office.isThere();
    }

    /** What the layout of the document says for an agency of this name; number and date are places. */
    static Map<WordVariable, String> layout(String agency, String sign, List<String> position, String signer) {
        var layout = new EnumMap<WordVariable, String>(WordVariable.class);
        layout.put(WordVariable.ISSUER, unbroken(AgencyName.parts(agency)));
        layout.put(WordVariable.UPPER, unbroken(AgencyName.upper(agency)));
        layout.put(WordVariable.PLACE, AgencyName.place(agency));
        layout.put(WordVariable.NUMBER, IssuePlaces.WORD_NUMBER + "/" + sign);
        layout.put(WordVariable.DAY, IssuePlaces.WORD_DAY);
        layout.put(WordVariable.MONTH, IssuePlaces.WORD_MONTH);
        layout.put(WordVariable.YEAR, IssuePlaces.WORD_YEAR);
        layout.put(WordVariable.POSITION, String.join("\n", position));
        layout.put(WordVariable.SIGNER, signer);
        return layout;
    }

    /** In capitals; the names within are not broken between two lines. */
    private static String unbroken(List<String> parts) {
        return parts.stream().map(part -> part.toUpperCase(Locale.ROOT).replace(' ', '\u00a0'))
                .collect(Collectors.joining(" "));
    }

    /** To be frozen: the places are reserved. */
    byte[] toSign(byte[] word) {
        return IssuePlaces.reserveMarked(ArchiveMetadata.complete(office.pdf(word)));
    }

    /** To be looked at: the same, with a line that says it is no document. */
    byte[] toLookAt(byte[] word) {
        return UnsignedMark.on(toSign(word));
    }
}
