package vn.gov.laichau.dvc.authoring;

import vn.gov.laichau.dvc.shared.DomainException;

/** Not a national code of a procedure, such as 2.000620. */
public class CodeWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    CodeWrong(String code) {
        super(code);
    }
}
