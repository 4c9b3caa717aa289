package id.binaan.kit.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/** Answers refused requests as problem details, like every other error. */
final class ProblemEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
    private final HandlerExceptionResolver resolver;
    private final LocaleResolver locales;

    ProblemEntryPoint(HandlerExceptionResolver resolver, LocaleResolver locales) {
        this.resolver = resolver;
        this.locales = locales;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause) {
        response.setHeader("WWW-Authenticate", "Bearer");
        answer(request, response, cause);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause) {
        answer(request, response, cause);
    }

    /** An address such as {@code /businesses/%2500}, which comes no further than the firewall. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException cause) {
        answer(request, response, cause);
    }

    /** Filters run before the request's language is known to the thread. */
    private void answer(HttpServletRequest request, HttpServletResponse response, RuntimeException cause) {
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        try {
            resolver.resolveException(request, response, null, cause);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
