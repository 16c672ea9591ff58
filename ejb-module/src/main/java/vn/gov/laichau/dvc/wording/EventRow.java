package vn.gov.laichau.dvc.wording;

import java.io.Serializable;
import java.util.Set;

/** An event in the list of texts; {@code own} are the channels for which the agency or the province has words of its own. */
public record EventRow(NoticeEvent event, Set<NoticeChannel> own) implements Serializable {
}
