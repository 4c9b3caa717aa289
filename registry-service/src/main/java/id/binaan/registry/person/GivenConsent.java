package id.binaan.registry.person;

import java.time.LocalDate;
import java.util.Set;

/**
 * A permission that a person gave.
 *
 * @param purpose purpose code, e.g. {@code DATA_PROCESSING} or {@code PARTNER_DIRECTORY}
 * @param fields what it covers; empty if the purpose says it
 * @param givenOn the day, WIB
 */
public record GivenConsent(String purpose, Set<String> fields, LocalDate givenOn) {
    /** Without it no record is submitted. */
    public static final String DATA_PROCESSING = "DATA_PROCESSING";

    public GivenConsent {
        fields = Set.copyOf(fields);
    }
}
