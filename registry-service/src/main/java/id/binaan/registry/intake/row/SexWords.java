package id.binaan.registry.intake.row;

import id.binaan.contracts.registry.Sex;
import java.util.Locale;
import java.util.Optional;

/** The words lists use for a person's sex. */
final class SexWords {
    private SexWords() {}

    static Optional<Sex> parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
            case "l", "lk", "laki", "lakilaki", "pria", "cowok", "male", "m", "bapak" -> Optional.of(Sex.MALE);
            case "p", "pr", "perempuan", "wanita", "cewek", "female", "f", "w", "ibu" -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }
}
