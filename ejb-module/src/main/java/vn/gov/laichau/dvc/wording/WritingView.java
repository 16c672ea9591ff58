package vn.gov.laichau.dvc.wording;

import java.io.Serializable;
import java.time.Instant;

/** What somebody wrote when; {@code standard}: he went back to the text from above. */
public record WritingView(int number, boolean standard, NoticeText text, String who, Instant at) implements Serializable {
}
