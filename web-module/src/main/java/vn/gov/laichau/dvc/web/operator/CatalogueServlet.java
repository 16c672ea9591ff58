package vn.gov.laichau.dvc.web.operator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.national.OperatorImport;
import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.web.common.PageLocale;
import vn.gov.laichau.dvc.web.common.Texts;

/**
 * POST takes a file of the national form in and answers with the report, PUT publishes what is complete as information,
 * GET gives everything out. The header {@code X-Dvc-Operator} carries the token; without it there is nothing here.
 */
@WebServlet("/operator/catalogue")
public class CatalogueServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final String TOKEN = "X-Dvc-Operator";
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    @Inject
    transient OperatorImport operator;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = request.getHeader(TOKEN);
        answer(response, () -> {
            operator.requireOperator(token);
            return ReportText.of(operator.load(token, body(request)), PageLocale.VIETNAMESE);
        });
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = request.getHeader(TOKEN);
        answer(response, () -> Texts.text(PageLocale.VIETNAMESE, "import.published",
                operator.publishComplete(token)) + "\n");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = request.getHeader(TOKEN);
        answer(response, () -> operator.export(token));
    }

    private static void answer(HttpServletResponse response, Answer answer) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getWriter().write(answer.text());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (DomainException e) {
            response.setStatus(UNPROCESSABLE);
            response.getWriter().write(Texts.error(PageLocale.VIETNAMESE, e) + "\n");
        } catch (CharacterCodingException e) {
            response.setStatus(UNPROCESSABLE);
            response.getWriter().write(Texts.text(PageLocale.VIETNAMESE, "import.notUtf8") + "\n");
        }
    }

    private static String body(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(MOST_BYTES);
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** Text that may come late. */
    private interface Answer {
        String text() throws IOException;
    }
}
