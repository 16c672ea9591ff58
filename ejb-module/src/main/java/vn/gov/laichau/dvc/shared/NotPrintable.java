package vn.gov.laichau.dvc.shared;

import java.util.List;
import java.util.stream.Collectors;

/** Words for a paper hold letters or pictures that no paper can print. */
public class NotPrintable extends DomainException {

    private static final long serialVersionUID = 1L;

    NotPrintable(List<String> letters) {
        super(letters.stream().map(letter -> "“" + letter + "”").collect(Collectors.joining(" ")));
    }
}
