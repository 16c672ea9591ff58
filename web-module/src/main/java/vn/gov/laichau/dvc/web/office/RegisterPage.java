package vn.gov.laichau.dvc.web.office;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.register.BookClosing;
import vn.gov.laichau.dvc.register.BookKey;
import vn.gov.laichau.dvc.register.BookView;
import vn.gov.laichau.dvc.register.RegisterKind;
import vn.gov.laichau.dvc.register.RegisterReading;
import vn.gov.laichau.dvc.register.RegisterRow;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;

/** The books of the agency (Mẫu số 06): one of them, line by line. */
@Named("registerBook")
@RequestScoped
public class RegisterPage {

    private static final int SIZE = 25;

    @Inject
    RegisterReading reading;

    @Inject
    BookClosing closing;

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
        return getBooks().stream().filter(book -> book.key().toString().equals(picked)).findFirst()
                .or(() -> getBooks().stream().filter(book -> book.kind() == RegisterKind.DOSSIERS).findFirst())
                .or(() -> getBooks().stream().findFirst()).orElse(null);
    }

    public Slice<RegisterRow> getFound() {
        if (found == null) {
            var book = getBook();
            found = reading.lines(book.key(), getWords(), asked.number("from"), SIZE);
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
        var book = getBook();
        return IntStream.iterate(book.first(), number -> number <= book.last(), number -> number + RegisterReading.PRINTED)
                .boxed().toList();
    }

    public int lastOf(int first) {
        return Math.min(first + RegisterReading.PRINTED - 1, getBook().last());
    }

    public String name(BookView book) {
        var name = show.text("register.name", show.word(book.kind()), String.valueOf(book.year()),
                "%02d".formatted(book.volume()));
        return severalAgencies() ? name + " · " + book.agencyName() : name;
    }

    /** The caller may close this book. */
    public boolean isClosable() {
        return getBook().open() && closing.mayClose(getBook().key().agency());
    }

    public boolean isYearOver() {
        return closing.isOver(getBook().year());
    }

    /** Closes the book that is shown, once the box is ticked. */
    public String close() {
        var book = BookKey.parse(asked.text("book")).orElseThrow(() -> new NotFound("register", asked.text("book")));
        if (!asked.has("sure")) {
            PageMessages.refuse("register.close.unsure");
            return null;
        }
        closing.close(book.agency(), book.kind(), book.year(), book.volume(), asked.text("ground"));
        PageMessages.done("register.close.done");
        return "/officer/register.xhtml?faces-redirect=true&book=" + book;
    }

    private boolean severalAgencies() {
        return getBooks().stream().map(book -> book.key().agency()).distinct().count() > 1;
    }

    public String getAddress() {
        return "/officer/register.xhtml?book=" + getBook().key() + "&q=" + show.url(getWords());
    }
}
