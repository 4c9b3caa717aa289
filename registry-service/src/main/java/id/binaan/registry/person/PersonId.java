package id.binaan.registry.person;

import java.util.UUID;

/** The identity of a person in the registry; opaque, and never derived from a NIK without a key. */
public record PersonId(UUID value) {
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
