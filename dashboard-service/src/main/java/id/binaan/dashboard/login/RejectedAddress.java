package id.binaan.dashboard.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** An address that comes no further than the firewall, such as {@code /usaha/%2500}: people get a page, programs a problem. */
@Primary
@Component
class RejectedAddress implements RequestRejectedHandler {
    private final RequestRejectedHandler programs;

    RejectedAddress(@Qualifier("problemEntryPoint") RequestRejectedHandler programs) {
        this.programs = programs;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException cause)
            throws IOException, ServletException {
        if (PageSecurity.PROGRAMS.matches(request)) {
            programs.handle(request, response, cause);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
