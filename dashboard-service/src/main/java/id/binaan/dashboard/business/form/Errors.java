package id.binaan.dashboard.business.form;

import id.binaan.reference.identity.Checked;
import id.binaan.reference.identity.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What is wrong with a form, a sentence a field, in the language of the request. */
final class Errors {
    private final Map<String, String> byField = new LinkedHashMap<>();
    private final MessageSource messages;
    private final Locale locale;

    Errors(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    void add(String field, String code, Object... arguments) {
        say(field, messages.getMessage(code, arguments, locale));
    }

    /** Notes a sentence that is ready. */
    void say(String field, String sentence) {
        byField.putIfAbsent(field, sentence);
    }

    /** The value that was typed; null if nothing was, or if it is wrong, which is noted. */
    <T> @Nullable T checked(String field, String text, Function<String, Checked<T>> parse) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (parse.apply(text)) {
            case Checked.Valid<T>(T value, List<Finding> warnings) -> value;
            case Checked.Invalid<T>(List<Finding> found) -> {
                say(field, found.getFirst().text(locale));
                yield null;
            }
        };
    }

    /** The line or lines that were typed; null if nothing was, or if it is too long or unreadable, which is noted. */
    @Nullable
    String text(String field, String text, int longest, boolean lines) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > longest) {
            add(field, "form.too-long", longest, text.length());
            return null;
        }
        if (text.codePoints().anyMatch(c -> unwritable(c) && !(lines && (c == '\n' || c == '\r' || c == '\t')))) {
            add(field, "form.control-characters");
            return null;
        }
        return text;
    }

    private static boolean unwritable(int c) {
        return Character.isISOControl(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** The constant of that name; null if nothing was chosen, or nothing that there is, which is noted. */
    <E extends Enum<E>> @Nullable E constant(String field, String name, Class<E> type) {
        if (name.isEmpty()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        add(field, "form.choose");
        return null;
    }

    /** A count, with dots between thousands if somebody likes; null if nothing was typed or it is none, which is noted. */
    @Nullable
    Integer count(String field, String text, int most) {
        if (text.isEmpty()) {
            return null;
        }
        String digits = text.replaceAll("(?<=\\d)[. ](?=\\d{3}(\\D|$))", "");
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) > most) {
            add(field, "form.count", most);
            return null;
        }
        return Integer.parseInt(digits);
    }

    boolean any() {
        return !byField.isEmpty();
    }

    Map<String, String> all() {
        return byField;
    }
}
