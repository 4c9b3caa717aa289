package id.binaan.reference.kbli;

import id.binaan.reference.identity.Checked;
import java.util.regex.Pattern;

/**
 * An activity (kelompok) in one edition; without the edition a code means nothing certain.
 *
 * @param code 5 digits
 */
public record KbliCode(String code, KbliVersion version) {
    private static final Pattern FORM = Pattern.compile("\\d{5}");
    private static final Pattern TYPED = Pattern.compile("'?(\\d{5})(?:[\\s.:-]+\\D.*)?", Pattern.DOTALL);

    /** @throws IllegalArgumentException if it is not 5 digits; for input use {@link #parse} */
    public KbliCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a KBLI code: " + code);
        }
    }

    /** Reads one as lists have it, also with its title behind: {@code 10792 - Industri kue basah}. */
    public static Checked<KbliCode> parse(String text, KbliVersion version) {
        var typed = TYPED.matcher(text.strip());
        return typed.matches()
                ? Checked.valid(new KbliCode(typed.group(1), version))
                : Checked.invalid("kbli.code-form");
    }

    /** Code and edition, e.g. {@code 10792/2020}. */
    @Override
    public String toString() {
        return code + "/" + version.year();
    }
}
