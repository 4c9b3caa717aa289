package id.binaan.registry.person;

import java.util.List;

/** What happens to a person's record. */
sealed interface PersonChange {
    record Recorded() implements PersonChange {}

    record Corrected(List<String> fields) implements PersonChange {}

    record ConsentGiven(String purpose) implements PersonChange {}

    record ConsentWithdrawn(String purpose) implements PersonChange {}
}
