package id.binaan.registry.intake.row;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address taken apart as far as its text tells.
 *
 * @param street what is left without RT and RW
 * @param rt three digits, empty if not told
 * @param rw three digits, empty if not told
 */
public record AddressParts(String street, String rt, String rw) {
    private static final String NUMBER = "(\\d{1,3}|[IVX]{1,4})";

    /** RT/RW: 1/8, RT/RW.2/7, the slip RT/RT 2/4, RTRW 03/02. */
    private static final Pattern TOGETHER =
            pattern("\\bRT\\W{0,3}R[TW]\\W{0,4}" + NUMBER + "\\s*[/\\-\\\\]\\s*" + NUMBER + "\\b");

    /** RT 7 RW. 1, RT. 01 / RW. 03, RT 03/RW 02, RT05/RW III, RT.4 / RW. 4. */
    private static final Pattern EACH =
            pattern("\\bRT\\W{0,3}" + NUMBER + "\\s*[/,\\-\\\\.]?\\s*RW\\W{0,3}" + NUMBER + "\\b");

    /** RT002/003, RT 2/3. */
    private static final Pattern SHORT = pattern("\\bRT\\W{0,3}" + NUMBER + "\\s*/\\s*" + NUMBER + "\\b");

    private static final Pattern RT_ONLY = pattern("\\bRT\\W{0,3}" + NUMBER + "\\b");
    private static final Pattern RW_ONLY = pattern("\\bRW\\W{0,3}" + NUMBER + "\\b");

    private static final Pattern ANY = pattern("\\bR[TW]");
    private static final Pattern COMMAS = Pattern.compile("\\s*,(\\s*,)+");
    private static final Pattern EDGES = Pattern.compile("^[\\s,./-]+|[\\s,/-]+$");

    static AddressParts parse(String text) {
        return ANY.matcher(text).find() ? split(text) : new AddressParts(text, "", "");
    }

    private static AddressParts split(String text) {
        for (var pattern : new Pattern[] {TOGETHER, EACH, SHORT}) {
            var found = pattern.matcher(text);
            if (found.find()) {
                return new AddressParts(rest(text, found), digits(found.group(1)), digits(found.group(2)));
            }
        }
        var rt = RT_ONLY.matcher(text);
        var afterRt = rt.find() ? rest(text, rt) : text;
        var rw = RW_ONLY.matcher(afterRt);
        var street = rw.find() ? rest(afterRt, rw) : afterRt;
        return new AddressParts(street, number(rt), number(rw));
    }

    /** The number as addresses of the population registry have it: three digits, Roman numerals turned. */
    static String digits(String number) {
        var upper = number.strip().toUpperCase(Locale.ROOT);
        int value = upper.matches("\\d+")
                ? Integer.parseInt(upper.substring(0, Math.min(upper.length(), 4)))
                : roman(upper);
        return value == 0 ? "" : "%03d".formatted(value);
    }

    private static String number(Matcher found) {
        return found.hasMatch() ? digits(found.group(1)) : "";
    }

    private static int roman(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = value(text.charAt(i));
            sum += i + 1 < text.length() && value < value(text.charAt(i + 1)) ? -value : value;
        }
        return sum;
    }

    private static int value(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 0;
        };
    }

    private static String rest(String text, Matcher found) {
        var joined = text.substring(0, found.start()).strip() + " "
                + text.substring(found.end()).strip();
        return EDGES.matcher(COMMAS.matcher(joined).replaceAll(",")).replaceAll("");
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
