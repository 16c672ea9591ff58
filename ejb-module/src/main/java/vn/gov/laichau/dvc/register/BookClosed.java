package vn.gov.laichau.dvc.register;

import vn.gov.laichau.dvc.shared.DomainException;

/** The book is closed already, and stays so (TT 01/2018 Art 10). */
public class BookClosed extends DomainException {

    private static final long serialVersionUID = 1L;

    BookClosed(int year, int volume) {
        super(String.valueOf(year), String.valueOf(volume));
    }
}
