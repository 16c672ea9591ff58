package vn.gov.laichau.dvc.web.common;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashFactory;
import jakarta.faces.context.FlashWrapper;

/**
 * Pages have no flash. Faces opens one at each redirect and wants to take back its cookie behind the next page; behind a
 * long one it is too late for that. What is said on the next page is kept by {@link PageMessages#done}.
 */
public class NoFlashFactory extends FlashFactory {

    public NoFlashFactory(FlashFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Flash getFlash(boolean create) {
        var flash = getWrapped().getFlash(create);
        return flash == null ? null : new Shut(flash);
    }

    /** Neither takes nor gives anything, and sets no cookie. */
    private static final class Shut extends FlashWrapper {

        Shut(Flash wrapped) {
            super(wrapped);
        }

        @Override
        public void setRedirect(boolean redirect) {
            // nothing travels with a redirect
        }

        @Override
        public void setKeepMessages(boolean keep) {
            // messages are kept in the session
        }

        @Override
        public void doPrePhaseActions(FacesContext faces) {
            // there is no cookie to read
        }

        @Override
        public void doPostPhaseActions(FacesContext faces) {
            // there is no cookie to write
        }
    }
}
