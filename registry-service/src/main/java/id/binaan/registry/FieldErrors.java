package id.binaan.registry;

import id.binaan.kit.aggregate.Refusal;
import id.binaan.reference.identity.Checked;
import id.binaan.reference.identity.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of a request, so that the caller learns of everything at once. */
public final class FieldErrors {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final List<Refusal.FieldError> errors = new ArrayList<>();

    /** Notes an error. */
    public void add(String field, String code) {
        add(field, code, Map.of());
    }

    private void add(String field, String code, Map<String, String> arguments) {
        errors.add(new Refusal.FieldError(field, null, code, arguments));
    }

    public void add(String field, Finding finding) {
        add(field, finding.code(), finding.arguments());
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

    /** A line without blanks around it; null if empty; too long ones and those with control characters are noted. */
    public @Nullable String line(String field, @Nullable String text, int longest) {
        return text(field, text, longest, c -> false);
    }

    /** Like {@link #line}, but may have several lines. */
    public @Nullable String lines(String field, @Nullable String text, int longest) {
        return text(field, text, longest, c -> c == '\n' || c == '\r' || c == '\t');
    }

    private @Nullable String text(String field, @Nullable String text, int longest, IntPredicate allowed) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.length() > longest) {
            add(field, "field.Size", Map.of("min", "0", "max", Integer.toString(longest)));
            return null;
        }
        if (stripped.codePoints().anyMatch(c -> unwritable(c) && !allowed.test(c))) {
            add(field, "field.control-characters");
            return null;
        }
        return stripped;
    }

    /** Control characters, and halves of surrogate pairs, which no UTF-8 text can hold. */
    private static boolean unwritable(int c) {
        return Character.isISOControl(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** A code of reference data: capitals, digits and underscores; null if empty; other texts are noted. */
    public @Nullable String code(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!CODE.matcher(text).matches()) {
            add(field, "field.code");
            return null;
        }
        return text;
    }

    /** A record id in its usual form; null if empty; other texts are noted. */
    public @Nullable String id(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!ID.matcher(text.strip()).matches()) {
            add(field, "field.id");
            return null;
        }
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * What each item of a list makes, without those that are wrong. Of a list that is too long only that is noted.
     *
     * @param tooMany code of the text for lists that are too long
     * @param check gets the item's field, e.g. {@code kbli[0]}, and the item; null if it is wrong, which it notes
     */
    public <I, T> List<T> each(
            String field, List<@Nullable I> items, int most, String tooMany, BiFunction<String, I, @Nullable T> check) {
        List<T> checked = new ArrayList<>();
        if (items.size() > most) {
            add(field, tooMany, Map.of("max", Integer.toString(most)));
            return checked;
        }
        for (int i = 0; i < items.size(); i++) {
            I item = items.get(i);
            T made = null;
            if (item == null) {
                add(field + "[" + i + "]", "field.NotNull");
            } else {
                made = check.apply(field + "[" + i + "]", item);
            }
            if (made != null) {
                checked.add(made);
            }
        }
        return checked;
    }

    /** Notes the names of fields that cannot be emptied, or are none. */
    public void clearable(@Nullable Set<@Nullable String> named, Set<String> clearable) {
        if (named != null && !named.stream().allMatch(name -> name != null && clearable.contains(name))) {
            add("clear", "field.not-clearable");
        }
    }

    public boolean any() {
        return !errors.isEmpty();
    }

    /** All of them as one refusal. */
    public Refusal refusal() {
        return Refusal.invalid(errors);
    }
}
