package id.binaan.kit.privacy;

/** How personal values look to those who may not see them whole. */
public final class Masks {
    private Masks() {}

    /** First four and last two characters: {@code 1403**********03}. */
    public static String identifier(String value) {
        return value.length() <= 6
                ? "*".repeat(value.length())
                : value.substring(0, 4) + "*".repeat(value.length() - 6) + value.substring(value.length() - 2);
    }

    /** All but country code and the last three digits: {@code +62********890}. */
    public static String phone(String value) {
        return value.length() <= 6
                ? "*".repeat(value.length())
                : value.substring(0, 3) + "*".repeat(value.length() - 6) + value.substring(value.length() - 3);
    }
}
