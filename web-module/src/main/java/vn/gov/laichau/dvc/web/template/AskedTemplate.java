package vn.gov.laichau.dvc.web.template;

import java.util.Arrays;

import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.template.DraftPlace;
import vn.gov.laichau.dvc.template.DraftText;
import vn.gov.laichau.dvc.web.common.Asked;

/** The template that a request is about. */
final class AskedTemplate {

    private AskedTemplate() {
    }

    static DraftPlace place(Asked asked, String agency) {
        return new DraftPlace(agency, asked.text("procedure"), Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(asked.text("outcome"))).findFirst()
                .orElseThrow(() -> new NotFound("outcome", asked.text("outcome"))));
    }

    static DraftText text(Asked asked) {
        return new DraftText(asked.text("title"), asked.text("subject"), asked.text("body"), asked.text("recipients"));
    }
}
