package vn.gov.laichau.dvc.web.common;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The container sends here who must log in first; the login page then knows where to go on. */
@WebServlet("/account/required")
public class LoginRequiredServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var query = (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        var wanted = query == null ? path : path + "?" + query;
        response.sendRedirect(LocalPath.isSafe(wanted)
                ? "/account/login.xhtml?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                : "/account/login.xhtml");
    }
}
