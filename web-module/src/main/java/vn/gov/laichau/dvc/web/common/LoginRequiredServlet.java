package vn.gov.laichau.dvc.web.common;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The container sends here who must log in first; the login page then knows where to go on, and says so when a session has
 * ended. Of a form that was sent, what was typed is kept ({@link KeptTyping}).
 */
@WebServlet("/account/required")
public class LoginRequiredServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var query = (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        request.setCharacterEncoding("UTF-8");
        boolean sent = "POST".equals(request.getMethod());
        boolean kept = sent && path != null && KeptTyping.keep(request, path);
        var ended = kept ? "kept" : sent || request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()
                ? "yes" : "";
        var wanted = path == null ? "" : sent && !KeptTyping.isForm(path) ? path : KeptTyping.address(request, path, query);
        response.sendRedirect("/account/login.xhtml?ended=" + ended
                + (LocalPath.isSafe(wanted) ? "&next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) : ""));
    }
}
