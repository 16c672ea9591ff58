package vn.gov.laichau.dvc.shared;

import java.util.List;

import jakarta.ejb.ApplicationException;

/**
 * A rule was not met. Rolls the transaction back; the screen shows the text found in {@code errors.properties} under
 * the simple name of the class, filled with the arguments.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    protected DomainException(Object... arguments) {
        super(List.of(arguments).toString());
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return getClass().getSimpleName();
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
