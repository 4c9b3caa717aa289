package id.binaan.reference.kbli;

/**
 * A category, group or activity of one edition.
 *
 * @param code a letter for a category, 2 to 5 digits below it
 * @param title as the source has it, which for 2025 is in capitals; {@link #displayTitle} is for people
 * @param category its letter, A to V
 */
public record KbliEntry(String code, KbliVersion version, String title, String category) {
    /** Whether businesses are coded by it: 5 digits. */
    public boolean isActivity() {
        return code.length() == 5;
    }

    /** The title in sentence case where the source shouts; else as it is. */
    public String displayTitle() {
        return SentenceCase.of(title);
    }
}
