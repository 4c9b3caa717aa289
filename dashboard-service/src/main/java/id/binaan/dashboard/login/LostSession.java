package id.binaan.dashboard.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What becomes of a request without a session: a page leads to the login and comes back; a part of a page and a form that
 * was sent are answered 401, upon which the page that is still open lets the person log in and goes on.
 */
@Component
class LostSession implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final LoginSettings settings;

    LostSession(LoginSettings settings) {
        this.settings = settings;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET") && request.getHeader("HX-Request") == null) {
            response.sendRedirect(settings.address() + "/oauth2/authorization/" + LoginConfiguration.PROVIDER);
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** A token of a session that is gone looks like a forged one; both are asked to log in again. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException, ServletException {
        response.sendError(
                cause instanceof CsrfException
                        ? HttpServletResponse.SC_UNAUTHORIZED
                        : HttpServletResponse.SC_FORBIDDEN);
    }
}
