package id.binaan.kit.aggregate;

import org.jspecify.annotations.Nullable;

/**
 * A command as it was asked for.
 *
 * @param key tells a repeat from a new one; null if the caller gave no {@code Idempotency-Key}
 * @param expectedVersion the version that the caller has seen ({@code If-Match}); null for commands that take any
 */
public record Command(
        Action action, @Nullable CommandKey key, @Nullable Long expectedVersion) {}
