package id.binaan.dashboard.search;

import java.time.Duration;
import java.time.Instant;

/**
 * How current is what is shown.
 *
 * @param at the last moment for which it is known that everything on the topics until then is shown; the epoch if there
 *     was none since the start
 * @param lag how long ago that was: what is shown is no older than that. It counts from the topics on, so what a service
 *     has stored and not published yet is not in it
 */
public record Freshness(Instant at, Duration lag) {
    /** Whether it is known how current it is; it is not in the first seconds after a start. */
    public boolean known() {
        return !at.equals(Instant.EPOCH);
    }
}
