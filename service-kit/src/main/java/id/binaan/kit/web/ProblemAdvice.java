package id.binaan.kit.web;

import com.mongodb.MongoException;
import id.binaan.kit.aggregate.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Every error as {@code application/problem+json} (RFC 9457) with a code, a sentence in the caller's language and the
 * fields at fault. Never a value that was sent, never a stack trace.
 */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Texts texts;

    public ProblemAdvice(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused) {
        Refusal refusal = refused.refusal();
        HttpHeaders headers = new HttpHeaders();
        if (refusal.kind() == Refusal.Kind.STALE && refusal.arguments().containsKey("version")) {
            headers.setETag(Answers.etag(Long.parseLong(refusal.arguments().get("version"))));
        }
        if (refusal.kind() == Refusal.Kind.BUSY) {
            headers.set(HttpHeaders.RETRY_AFTER, "1");
        }
        ProblemDetail problem = detail(
                HttpStatus.valueOf(refusal.kind().status()), refusal.code(), refusal.arguments(), refusal.errors());
        if (refused.current() != null) {
            problem.setProperty("current", refused.current());
        }
        return new ResponseEntity<>(problem, headers, problem.getStatus());
    }

    @ExceptionHandler
    ResponseEntity<Object> preconditionMissing(Requests.PreconditionMissing missing) {
        return problem(HttpStatus.PRECONDITION_REQUIRED, "if-match.missing");
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(BodyLimit.BodyTooLarge cause) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "request.413");
    }

    @ExceptionHandler
    ResponseEntity<Object> rejected(RequestRejectedException cause) {
        return problem(HttpStatus.BAD_REQUEST, "request.400");
    }

    @ExceptionHandler
    ResponseEntity<Object> unauthenticated(AuthenticationException cause) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return problem(HttpStatus.UNAUTHORIZED, "request.unauthenticated", Map.of(), List.of(), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> forbidden(AccessDeniedException cause) {
        return problem(HttpStatus.FORBIDDEN, "request.forbidden");
    }

    @ExceptionHandler({MongoException.class, DataAccessException.class, KafkaException.class})
    ResponseEntity<Object> unavailable(RuntimeException cause, HttpServletRequest request) {
        LOG.warn(
                "{} {} waits for the store: {}",
                request.getMethod(),
                request.getRequestURI(),
                cause.getClass().getName());
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "service.unavailable", Map.of(), List.of(), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongType(MethodArgumentTypeMismatchException mismatch) {
        return invalid(
                HttpStatus.BAD_REQUEST,
                List.of(new Refusal.FieldError(mismatch.getName(), null, "field.malformed", Map.of())));
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(Exception unexpected, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), unexpected);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "service.failed");
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        if (unreadable.contains(BodyLimit.BodyTooLarge.class)) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "request.413");
        }
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown ->
                invalid(HttpStatus.BAD_REQUEST, List.of(JsonFields.error(unknown, "field.unknown")));
            case InvalidFormatException format ->
                invalid(HttpStatus.BAD_REQUEST, List.of(JsonFields.error(format, "field.malformed")));
            case JacksonException other
            when !other.getPath().isEmpty() ->
                invalid(HttpStatus.BAD_REQUEST, List.of(JsonFields.error(other, "field.malformed")));
            case null, default -> problem(HttpStatus.BAD_REQUEST, "request.not-json");
        };
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Refusal.FieldError> errors = new ArrayList<>();
        invalid.getBindingResult().getFieldErrors().forEach(error -> {
            Map<String, String> arguments = new LinkedHashMap<>();
            if (error.contains(ConstraintViolation.class)) {
                ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
                violation
                        .getConstraintDescriptor()
                        .getAttributes()
                        .forEach((name, value) -> arguments.put(name, String.valueOf(value)));
            }
            errors.add(new Refusal.FieldError(error.getField(), null, "field." + error.getCode(), arguments));
        });
        return invalid(HttpStatus.UNPROCESSABLE_ENTITY, errors);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return problem(HttpStatus.valueOf(status.value()), "request." + status.value(), Map.of(), List.of(), headers);
    }

    private ResponseEntity<Object> invalid(HttpStatus status, List<Refusal.FieldError> errors) {
        return problem(
                status, "request.invalid", Map.of("count", Integer.toString(errors.size())), errors, new HttpHeaders());
    }

    private ResponseEntity<Object> problem(HttpStatus status, String code) {
        return problem(status, code, Map.of(), List.of(), new HttpHeaders());
    }

    private ResponseEntity<Object> problem(
            HttpStatus status,
            String code,
            Map<String, String> arguments,
            List<Refusal.FieldError> errors,
            HttpHeaders headers) {
        return new ResponseEntity<>(detail(status, code, arguments, errors), headers, status);
    }

    private ProblemDetail detail(
            HttpStatus status, String code, Map<String, String> arguments, List<Refusal.FieldError> errors) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(texts.of("status." + status.value(), Map.of()));
        problem.setDetail(texts.of(code, arguments));
        problem.setProperty("code", code);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors.stream().map(this::view).toList());
        }
        return problem;
    }

    private Map<String, Object> view(Refusal.FieldError error) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("field", error.field());
        Optional.ofNullable(error.row()).ifPresent(row -> view.put("row", row));
        view.put("code", error.code());
        view.put("message", texts.of(error.code(), error.arguments()));
        return view;
    }
}
