package id.binaan.dashboard.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a service refused, in the operator's language (RFC 9457).
 *
 * @param code reason code, e.g. {@code business.not-author}
 * @param detail what is wrong and what to do now
 * @param errors the fields at fault
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Problem(int status, String code, String detail, List<FieldError> errors) {
    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    /**
     * A field at fault.
     *
     * @param field path in what was sent, e.g. {@code kbli[0].code}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FieldError(String field, String code, String message) {}

    /** Whether somebody else has changed the record since it was read. */
    public boolean stale() {
        return status == 412;
    }

    static Problem unreadable(int status, @Nullable String reason) {
        return new Problem(status, "service.unreadable", reason == null ? "" : reason, List.of());
    }
}
