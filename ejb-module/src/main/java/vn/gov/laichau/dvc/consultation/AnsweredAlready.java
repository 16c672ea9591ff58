package vn.gov.laichau.dvc.consultation;

import java.time.Instant;

import vn.gov.laichau.dvc.shared.ChangedMeanwhile;

/** A colleague of the asked unit was quicker; the opinion that came later is not sent. */
public class AnsweredAlready extends ChangedMeanwhile {

    private static final long serialVersionUID = 1L;

    AnsweredAlready(String who, Instant at) {
        super(who, at);
    }
}
