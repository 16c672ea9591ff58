package vn.gov.laichau.dvc.web.portal;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Addresses that stay: {@code /thu-tuc/CODE} for a procedure; {@code /embed/list} and {@code /embed/procedure} for the sites
 * of agencies (Điều 12.4). Behind them are pages that may be built otherwise one day.
 */
@WebServlet({"/thu-tuc/*", "/embed/list", "/embed/procedure"})
public class StableAddressServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CODE = Pattern.compile("/[0-9A-Z.]{1,40}");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var path = request.getServletPath();
        if (path.startsWith("/embed/")) {
            request.getRequestDispatcher(path + ".xhtml").forward(request, response);
            return;
        }
        var code = request.getPathInfo();
        if (code == null || !CODE.matcher(code).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.getRequestDispatcher("/procedure.xhtml?code=" + code.substring(1)).forward(request, response);
    }
}
