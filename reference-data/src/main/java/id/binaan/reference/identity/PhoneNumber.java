package id.binaan.reference.identity;

import java.util.regex.Pattern;

/**
 * A phone number in E.164 form. Printing it shows only the ends.
 *
 * @param e164 e.g. {@code +6281234567890}
 */
public record PhoneNumber(String e164) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern MOBILE = Pattern.compile("\\+628[1-9]\\d{7,10}");
    private static final Pattern LANDLINE = Pattern.compile("\\+62[2-7]\\d{1,2}\\d{5,8}");

    /** @throws IllegalArgumentException if it is not E.164; for input use {@link #parse} */
    public PhoneNumber {
        if (!isE164(e164)) {
            throw new IllegalArgumentException("not an E.164 number");
        }
    }

    /**
     * Reads one as typed, with 0, 62 or +62 in front, or 8 as spreadsheets leave it. An unusual form is a warning
     * only, for the numbering plan changes; a number that cannot be dialled is an error.
     */
    public static Checked<PhoneNumber> parse(String text) {
        return PhoneText.read(text);
    }

    /** By its form (DOMAIN 1.4). */
    public PhoneKind kind() {
        if (!e164.startsWith("+62")) {
            return PhoneKind.FOREIGN;
        }
        if (MOBILE.matcher(e164).matches()) {
            return PhoneKind.MOBILE;
        }
        return LANDLINE.matcher(e164).matches() ? PhoneKind.LANDLINE : PhoneKind.OTHER;
    }

    /** Whether it is a landline of the district: 0766 Bengkalis, 0765 Duri. */
    public boolean isDistrictLandline() {
        return kind() == PhoneKind.LANDLINE && (e164.startsWith("+62766") || e164.startsWith("+62765"));
    }

    static boolean isE164(String text) {
        return E164.matcher(text).matches();
    }

    /** Masked, e.g. {@code +62812******890}. */
    @Override
    public String toString() {
        return Digits.masked(e164, Math.min(6, e164.length() - 3), 3);
    }
}
