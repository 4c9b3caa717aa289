package id.binaan.registry.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of persons, compared without titles, case and punctuation. */
public final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> TITLES = Set.of(
            "h", "hj", "haji", "hajjah", "ir", "drs", "dra", "dr", "bpk", "bapak", "ibu", "pak", "bu", "sdr", "sdri",
            "se", "sh", "spd", "st", "sp", "sag", "mm", "msi", "amd", "skom", "kh", "ustad", "ustadz");

    private Names() {}

    /** Lower case words without titles, accents and punctuation, joined by single blanks. */
    public static String normalised(String name) {
        return String.join(" ", words(name));
    }

    /** Whether a business name contains all words of a person's name next to each other. */
    public static boolean contains(String businessName, String personName) {
        String person = normalised(personName);
        return !person.isEmpty() && (" " + plain(businessName) + " ").contains(" " + person + " ");
    }

    private static List<String> words(String name) {
        return Arrays.stream(plain(name).split(" "))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .toList();
    }

    /** Lower case without accents and punctuation, words parted by single blanks. */
    public static String plain(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return APART.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
