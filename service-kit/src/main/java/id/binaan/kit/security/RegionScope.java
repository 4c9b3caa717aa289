package id.binaan.kit.security;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The regions somebody is responsible for, as codes with segments parted by dots. A code contains another by whole
 * segments: {@code 14.03} contains {@code 14.03.10}, {@code 14.03.1} does not.
 */
public record RegionScope(List<String> codes) {
    public RegionScope {
        codes = List.copyOf(codes);
    }

    /** Whether a place lies in the scope; a place that is not known lies in none. */
    public boolean contains(@Nullable String code) {
        return code != null && codes.stream().anyMatch(own -> code.equals(own) || code.startsWith(own + "."));
    }

    /** Whether one of the places lies in the scope. */
    public boolean containsAny(Collection<String> places) {
        return places.stream().anyMatch(this::contains);
    }
}
