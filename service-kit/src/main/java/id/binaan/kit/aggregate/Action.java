package id.binaan.kit.aggregate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, when and why: what the event log keeps beside each event.
 *
 * @param actor the token's subject, or {@code system:<feature>}
 * @param at the server's clock at the time of the command
 * @param reason what the actor gave as reason; null if none is asked for
 * @param causationId the id of the event that caused the action; null if a person did
 * @param correlationId joins everything that one request caused
 * @param traceParent the W3C trace context; null if not traced
 */
public record Action(
        String actor,
        Instant at,
        @Nullable String reason,
        @Nullable String causationId,
        @Nullable String correlationId,
        @Nullable String traceParent) {

    /** What a person does by a request. */
    public static Action by(String actor, Instant at, @Nullable String correlationId) {
        return new Action(actor, at, null, null, correlationId, null);
    }

    /** The same action with a reason. */
    public Action because(@Nullable String why) {
        return new Action(actor, at, why, causationId, correlationId, traceParent);
    }
}
