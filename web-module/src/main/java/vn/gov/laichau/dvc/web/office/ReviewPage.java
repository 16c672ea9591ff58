package vn.gov.laichau.dvc.web.office;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.handling.ProposalReview;

/** The head of the division reads what his officer proposes, initials it or sends it back (Điều 8). */
@Named("review")
@RequestScoped
public class ReviewPage extends DossierActPage {

    @Inject
    ProposalReview reviews;

    public void requireAny() throws IOException {
        if (!getPage().may("INITIAL")) {
            require("RETURN_TO_OFFICER");
        }
    }

    public String initial() {
        reviews.initial(id(), version(), asked.text("words"));
        return toInbox("review.initialled", getPage().code());
    }

    public String sendBack() {
        reviews.returnWithRemark(id(), version(), asked.text("words"));
        return toInbox("decide.returned", getPage().code());
    }
}
