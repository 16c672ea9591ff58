package vn.gov.laichau.dvc.web.common;

import java.io.IOException;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.gov.laichau.dvc.evidence.CommandId;

/**
 * Takes the command of a form that was sent, and gives every answer its headers: nothing guessed by content, nothing framed
 * elsewhere but what is made for it ({@code /embed/}, Điều 12.4), pages not kept by caches.
 */
@WebFilter("/*")
public class HeadersFilter extends HttpFilter {

    static final String CONTENT_POLICY = "Content-Security-Policy";

    private static final long serialVersionUID = 1L;
    private static final String EMBEDDED = "default-src 'self'; style-src 'self'; img-src 'self'; object-src 'none'; "
            + "base-uri 'self'; form-action 'none'; frame-ancestors *";
    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    @Inject
    transient CommandId command;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=()");
        var path = request.getRequestURI();
        boolean embedded = path.startsWith("/embed/");
        if (!embedded) {
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        }
        if (path.startsWith("/assets/")) {
            response.setHeader("Cache-Control", "public, max-age=604800");
        } else if (!path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (!path.startsWith("/officer/") && !path.startsWith("/leader/") && !path.startsWith("/admin/")) {
            response.setHeader(CONTENT_POLICY, embedded ? EMBEDDED : POLICY);
        }
        request.setCharacterEncoding("UTF-8");
        if ("POST".equals(request.getMethod()) && path.endsWith(".xhtml")) {
            command.take(request.getParameter("command"));
        }
        try {
            chain.doFilter(request, response);
        } catch (EJBAccessException e) {
            refuse(response);
        }
    }

    /** The role is missing; the refusal stands in the evidence already. */
    private static void refuse(HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
