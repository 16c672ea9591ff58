package vn.gov.laichau.dvc.web.citizen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.dossier.DossierDrafting;
import vn.gov.laichau.dvc.dossier.DraftView;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FieldType;
import vn.gov.laichau.dvc.form.FormState;
import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.web.common.FieldViews;
import vn.gov.laichau.dvc.web.common.PageLocale;
import vn.gov.laichau.dvc.web.common.TypedAnswers;

/** Keeps what is typed into a form while it is typed, and says what the page shows now (Điều 10.1). */
@WebServlet("/citizen/autosave")
public class AutosaveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DossierDrafting drafting;

    @Inject
    transient PageLocale locale;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"autosave".equals(request.getHeader("X-Requested-With"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            var draft = drafting.draft(UUID.fromString(String.valueOf(request.getParameter("id"))));
            drafting.saveAnswers(draft.id(), TypedAnswers.read(request, draft.form().fields()));
            answer(response, drafting.draft(draft.id()));
        } catch (DomainException | IllegalArgumentException e) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** What the page shows now: the questions that are not asked, those that may stay open, and what was reckoned. */
    private void answer(HttpServletResponse response, DraftView draft) throws IOException {
        var answers = new Answers(draft.answers());
        var questions = FieldViews.of(draft.form(), answers, FormState.of(draft.form(), answers, draft.today()),
                locale.getLocale()).of(draft.form().fields());
        var hidden = Json.createArrayBuilder();
        var optional = Json.createArrayBuilder();
        var reckoned = Json.createObjectBuilder();
        Stream.concat(questions.stream(), questions.stream().flatMap(question -> question.rows().stream())
                .flatMap(row -> row.cells().stream())).forEach(question -> {
                    if (!question.visible()) {
                        hidden.add(question.name());
                    }
                    if (!question.required()) {
                        optional.add(question.name());
                    }
                    if (question.field().type() == FieldType.COMPUTED) {
                        reckoned.add(question.name(), question.value());
                    }
                });
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(Json.createObjectBuilder().add("hidden", hidden).add("optional", optional)
                .add("reckoned", reckoned).build().toString());
    }
}
