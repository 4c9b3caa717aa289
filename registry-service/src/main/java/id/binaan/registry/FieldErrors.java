package id.binaan.registry;

import id.binaan.kit.aggregate.Refusal;
import id.binaan.registry.identity.Checked;
import id.binaan.registry.identity.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of a request, so that the caller learns of everything at once. */
public final class FieldErrors {
    private final List<Refusal.FieldError> errors = new ArrayList<>();

    /** Notes an error. */
    public void add(String field, String code) {
        errors.add(new Refusal.FieldError(field, null, code, Map.of()));
    }

    public void add(String field, Finding finding) {
        errors.add(new Refusal.FieldError(field, null, finding.code(), finding.arguments()));
    }

    /** The checked value; null if there was none or if it was wrong, which is noted. */
    public <T> @Nullable T checked(String field, @Nullable String text, Function<String, Checked<T>> parse) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return switch (parse.apply(text)) {
            case Checked.Valid<T>(T value, List<Finding> warnings) -> value;
            case Checked.Invalid<T>(List<Finding> found) -> {
                found.forEach(finding -> add(field, finding));
                yield null;
            }
        };
    }

    /** A text without blanks around it; null if empty; too long ones are noted. */
    public @Nullable String text(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > longest) {
            errors.add(new Refusal.FieldError(
                    field, null, "field.Size", Map.of("min", "0", "max", Integer.toString(longest))));
            return null;
        }
        if (stripped.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            add(field, "field.malformed");
            return null;
        }
        return stripped;
    }

    public boolean any() {
        return !errors.isEmpty();
    }

    /** All of them as one refusal. */
    public Refusal refusal() {
        return Refusal.invalid(errors);
    }
}
