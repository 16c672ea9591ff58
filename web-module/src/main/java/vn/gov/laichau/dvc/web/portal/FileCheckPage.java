package vn.gov.laichau.dvc.web.portal;

import java.io.IOException;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.paper.FileMatch;
import vn.gov.laichau.dvc.paper.IssuedFileCheck;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** "Is the file that I have the document that was issued?", on the applicant's page and for whoever has the code. */
@Named("fileCheck")
@RequestScoped
public class FileCheckPage {

    @Inject
    IssuedFileCheck check;

    @Inject
    Asked asked;

    @Inject
    HttpServletRequest request;

    private Optional<String> hash;
    private Boolean whole;
    private FileMatch match;

    /** Of the approved document; {@code null} while none is issued. */
    public String hash(String code) {
        if (hash == null) {
            hash = check.approvedHash(code);
        }
        return hash.orElse(null);
    }

    /** Of the applicant's own dossier: whether the approved document is issued without a change. */
    public boolean isWhole() {
        if (whole == null) {
            whole = check.isWhole(asked.id("id"));
        }
        return whole;
    }

    public FileMatch getMatch() {
        return match;
    }

    public String compare() throws IOException, ServletException {
        var file = request.getPart("file");
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isBlank()) {
            PageMessages.refuse("filecheck.choose");
            return null;
        }
        try (var content = file.getInputStream()) {
            match = check.compare(asked.text("code"), content);
        }
        return null;
    }
}
