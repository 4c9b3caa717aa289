package id.binaan.reference.identity;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Something to tell about an input: an error or a warning, as the outcome that carries it says.
 *
 * @param code {@code <what>.<problem>}, e.g. {@code nik.length}; stable, for programs
 * @param arguments what the text needs to say it; never the identifier itself nor a part of it
 */
public record Finding(String code, Map<String, String> arguments) {
    private static final Pattern CODE = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");

    public Finding {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a finding code: " + code);
        }
        arguments = Map.copyOf(arguments);
    }

    /** A finding that needs no arguments. */
    public static Finding of(String code) {
        return new Finding(code, Map.of());
    }

    /** The same finding with one argument more. */
    public Finding with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(arguments);
        more.put(name, value.toString());
        return new Finding(code, more);
    }

    /** What is wrong, why, and what to do now; English for an English locale, else Indonesian. */
    public String text(Locale locale) {
        return FindingTexts.text(this, locale);
    }
}
