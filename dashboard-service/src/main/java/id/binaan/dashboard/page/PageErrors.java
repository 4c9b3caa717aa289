package id.binaan.dashboard.page;

import id.binaan.dashboard.client.ServiceAway;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Errors of pages as pages, in an officer's words; errors of {@code /api} stay problem details. */
@Component
class PageErrors implements HandlerExceptionResolver, ErrorViewResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    /** Before the kit's advice, which answers JSON. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception cause) {
        String path = request.getRequestURI();
        if (path.startsWith("/api/") || path.startsWith("/actuator")) {
            return null;
        }
        HttpStatus status = status(cause);
        if (status.is5xxServerError() && !(cause instanceof ServiceAway)) {
            LOG.error("{} {} failed", request.getMethod(), path, cause);
        }
        return page(status);
    }

    /** For what the container refuses before any page is asked. */
    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return page(status);
    }

    private static ModelAndView page(HttpStatus status) {
        ModelAndView page = new ModelAndView("error");
        page.setStatus(status);
        page.addObject("failure", status.value());
        return page;
    }

    private static HttpStatus status(Exception cause) {
        return switch (cause) {
            case AuthenticationException lost -> HttpStatus.UNAUTHORIZED;
            case AccessDeniedException denied -> HttpStatus.FORBIDDEN;
            case ServiceAway away -> HttpStatus.SERVICE_UNAVAILABLE;
            // An id in an address that is none is as unknown as one that nobody has.
            case TypeMismatchException mistyped -> HttpStatus.NOT_FOUND;
            case ErrorResponse known -> HttpStatus.valueOf(known.getStatusCode().value());
            default -> {
                ResponseStatus declared = cause.getClass().getAnnotation(ResponseStatus.class);
                yield declared == null ? HttpStatus.INTERNAL_SERVER_ERROR : declared.code();
            }
        };
    }
}
