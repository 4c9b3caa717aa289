package id.binaan.kit.aggregate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a command was not carried out; nothing was changed. Texts are made from the codes where the answer is written.
 *
 * @param kind what sort of refusal
 * @param code reason code, e.g. {@code business.not-author}; also the key of its text
 * @param arguments for the text; never personal values
 * @param errors the fields at fault
 */
public record Refusal(Kind kind, String code, Map<String, String> arguments, List<FieldError> errors) {
    /** The sort of refusal, each with its HTTP status. */
    public enum Kind {
        INVALID(422),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        BUSY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /**
     * One field at fault.
     *
     * @param field path in the request, e.g. {@code kbli[0].code}
     * @param row number of the row in a list, from 1; null outside lists
     */
    public record FieldError(String field, @Nullable Integer row, String code, Map<String, String> arguments) {}

    public static Refusal of(Kind kind, String code) {
        return new Refusal(kind, code, Map.of(), List.of());
    }

    public static Refusal notFound() {
        return of(Kind.NOT_FOUND, "record.not-found");
    }

    public static Refusal invalid(List<FieldError> errors) {
        return new Refusal(Kind.INVALID, "request.invalid", Map.of("count", Integer.toString(errors.size())), errors);
    }
}
