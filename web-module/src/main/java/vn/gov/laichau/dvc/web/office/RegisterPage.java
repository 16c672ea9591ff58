package vn.gov.laichau.dvc.web.office;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.register.BookView;
import vn.gov.laichau.dvc.register.RegisterKind;
import vn.gov.laichau.dvc.register.RegisterReading;
import vn.gov.laichau.dvc.register.RegisterRow;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.Show;

/** The books of the agency (Mẫu số 06): one of them, line by line. */
@Named("registerBook")
@RequestScoped
public class RegisterPage {

    private static final int SIZE = 25;

    @Inject
    RegisterReading reading;

    @Inject
    Asked asked;

    @Inject
    Show show;

    private List<BookView> books;
    private Slice<RegisterRow> found;

    public List<BookView> getBooks() {
        if (books == null) {
            books = reading.books();
        }
        return books;
    }

    /** The book that was picked, else the newest of the dossiers, else the newest; {@code null} when there is none. */
    public BookView getBook() {
        var picked = asked.text("book");
        return getBooks().stream().filter(book -> key(book).equals(picked)).findFirst()
                .or(() -> getBooks().stream().filter(book -> book.kind() == RegisterKind.DOSSIERS).findFirst())
                .or(() -> getBooks().stream().findFirst()).orElse(null);
    }

    public Slice<RegisterRow> getFound() {
        if (found == null) {
            var book = getBook();
            found = reading.lines(book.agency(), book.kind(), book.year(), getWords(), asked.number("from"), SIZE);
        }
        return found;
    }

    public String getWords() {
        return asked.text("q");
    }

    /** Whether appointment and hand-over are written beside the lines. */
    public boolean isOfDossiers() {
        return getBook().kind() == RegisterKind.DOSSIERS;
    }

    /** First numbers of the files into which the print is divided. */
    public List<Integer> getParts() {
        return IntStream.iterate(1, number -> number <= getBook().lines(), number -> number + RegisterReading.PRINTED)
                .boxed().toList();
    }

    public int lastOf(int first) {
        return Math.min(first + RegisterReading.PRINTED - 1, getBook().lines());
    }

    public String name(BookView book) {
        return show.word(book.kind()) + " " + book.year() + (severalAgencies() ? " · " + book.agencyName() : "");
    }

    private boolean severalAgencies() {
        return getBooks().stream().map(BookView::agency).distinct().count() > 1;
    }

    public String key(BookView book) {
        return book.agency() + "." + book.kind() + "." + book.year();
    }

    /** The parts of a picked book's key, or {@code null} when it is mangled. */
    static Key parse(String key) {
        var parts = key.split("\\.");
        try {
            return parts.length == 3
                    ? new Key(UUID.fromString(parts[0]), RegisterKind.valueOf(parts[1]), Integer.parseInt(parts[2])) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public String getAddress() {
        return "/officer/register.xhtml?book=" + key(getBook()) + "&q=" + show.url(getWords());
    }

    /** Which book. */
    record Key(UUID agency, RegisterKind kind, int year) {
    }
}
