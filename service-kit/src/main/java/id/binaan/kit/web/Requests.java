package id.binaan.kit.web;

import id.binaan.kit.aggregate.Action;
import id.binaan.kit.aggregate.Command;
import id.binaan.kit.aggregate.CommandKey;
import id.binaan.kit.aggregate.Refusal;
import id.binaan.kit.privacy.BlindIndex;
import id.binaan.kit.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.ObjectMapper;

/** Reads from a request what every command needs: who, when, the key against repeats, the version that was seen. */
public final class Requests {
    /** The header by which a caller marks attempts of one and the same command. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Pattern VERSION = Pattern.compile("\"v(\\d{1,18})\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final ObjectMapper json;
    private final BlindIndex blindIndex;
    private final Clock clock;

    public Requests(ObjectMapper json, BlindIndex blindIndex, Clock clock) {
        this.json = json;
        this.blindIndex = blindIndex;
        this.clock = clock;
    }

    /** A command that makes something, or takes whatever version there is. */
    public Command command(HttpServletRequest request, Caller caller, @Nullable Object body, @Nullable String reason) {
        return new Command(action(request, caller).because(reason), key(request, caller, body), null);
    }

    /**
     * A command on a record that the caller has seen.
     *
     * @throws Refused if {@code If-Match} is missing or not one of our versions
     */
    public Command edit(HttpServletRequest request, Caller caller, @Nullable Object body, @Nullable String reason) {
        return new Command(
                action(request, caller).because(reason), key(request, caller, body), expectedVersion(request));
    }

    private Action action(HttpServletRequest request, Caller caller) {
        String traceParent = request.getHeader("traceparent");
        return new Action(
                caller.subject(), clock.instant(), null, null, UUID.randomUUID().toString(), traceParent);
    }

    private @Nullable CommandKey key(HttpServletRequest request, Caller caller, @Nullable Object body) {
        String key = request.getHeader(IDEMPOTENCY_KEY);
        if (key == null) {
            return null;
        }
        if (!KEY.matcher(key).matches()) {
            throw new Refused(Refusal.of(Refusal.Kind.INVALID, "idempotency-key.malformed"));
        }
        String scope = caller.subject() + " " + request.getMethod() + " " + request.getRequestURI();
        return new CommandKey(
                blindIndex.of("idempotency-key", scope + " " + key),
                blindIndex.of("idempotency-body", body == null ? "" : json.writeValueAsString(body)));
    }

    private static long expectedVersion(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new PreconditionMissing();
        }
        Matcher version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw new Refused(new Refusal(Refusal.Kind.STALE, "if-match.malformed", Map.of(), java.util.List.of()));
        }
        return Long.parseLong(version.group(1));
    }

    /** A command came without {@code If-Match}: the caller would overwrite what they have not seen. */
    static final class PreconditionMissing extends RuntimeException {}
}
