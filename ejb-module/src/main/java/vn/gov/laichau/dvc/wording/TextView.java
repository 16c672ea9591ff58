package vn.gov.laichau.dvc.wording;

import java.io.Serializable;
import java.util.List;

/** A text as its writer sees it. {@code number} goes back with what he writes, so that nobody overwrites unseen words. */
public record TextView(TextPlace place, NoticeText text, TextOrigin origin, int number, List<WritingView> history)
        implements Serializable {

    public List<NoticeVariable> variables() {
        return List.copyOf(place.event().variables());
    }

    /** There is something of one's own to give up. */
    public boolean own() {
        return !history.isEmpty() && !history.get(0).standard();
    }
}
