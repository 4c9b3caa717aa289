package id.binaan.registry.intake.row;

import java.util.Locale;
import java.util.Optional;

/** Sex as lists and the population registry record it. */
public enum Sex {
    MALE,
    FEMALE;

    static Optional<Sex> parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
            case "l", "lk", "laki", "lakilaki", "pria", "cowok", "male", "m", "bapak" -> Optional.of(MALE);
            case "p", "pr", "perempuan", "wanita", "cewek", "female", "f", "w", "ibu" -> Optional.of(FEMALE);
            default -> Optional.empty();
        };
    }
}
