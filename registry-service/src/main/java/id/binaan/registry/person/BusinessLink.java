package id.binaan.registry.person;

import org.jspecify.annotations.Nullable;

/**
 * A business of a person, as the person's record remembers it.
 *
 * @param place the most exact region code known of the business; null if none is
 * @param personalName the business's name if it contains the person's; else null
 */
public record BusinessLink(
        String businessId, @Nullable String place, @Nullable String personalName) {}
