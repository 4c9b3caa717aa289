package id.binaan.registry.business;

import java.util.UUID;

/** The identity of a business record; stable for life, also after a merge. */
public record BusinessId(UUID value) {
    public static BusinessId of(String text) {
        return new BusinessId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
