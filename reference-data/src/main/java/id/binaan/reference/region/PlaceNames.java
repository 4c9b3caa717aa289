package id.binaan.reference.region;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes names of places comparable, however a list writes them. */
final class PlaceNames {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+|['\u2019`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern VILLAGE_WORDS = Pattern.compile("^((DESA|DS|KELURAHAN|KEL) )+");
    private static final Pattern SUBDISTRICT_WORDS = Pattern.compile("^((KECAMATAN|KEC) )+");
    private static final Pattern DISTRICT_WORDS =
            Pattern.compile("^((KABUPATEN|KAB|KOTAMADYA|KODYA|KOTA|ADM|ADMINISTRASI) )+");
    private static final Map<String, String> SHORT_FORMS = Map.of(
            "SEI", "SUNGAI", "KEP", "KEPULAUAN", "SUNGEI", "SUNGAI", "TG", "TANJUNG", "TJ", "TANJUNG", "TLK", "TELUK");
    private static final List<String> ROMANS = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    private PlaceNames() {}

    /** The words of a name in upper case, without accents and punctuation; empty for blank. */
    static List<String> words(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(plain.toUpperCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A key under which different ways of writing one village's name are equal: no spaces, no kind of region. */
    static String villageKey(String name) {
        return key(name, VILLAGE_WORDS);
    }

    static String subdistrictKey(String name) {
        return key(name, SUBDISTRICT_WORDS);
    }

    static String districtKey(String name) {
        return key(name, DISTRICT_WORDS);
    }

    /** Whether a district is written as a city or as a regency: 1 city, -1 regency, 0 not said. */
    static int statedKind(String name) {
        List<String> words = words(name);
        if (words.size() < 2) {
            return 0;
        }
        return switch (words.getFirst()) {
            case "KOTA", "KOTAMADYA", "KODYA" -> 1;
            case "KABUPATEN", "KAB" -> -1;
            default -> 0;
        };
    }

    /** Whether one slip of a key makes the one of the other: a letter changed, missing, too many, or two swapped. */
    static boolean nearlyEqual(String one, String other) {
        if (Math.min(one.length(), other.length()) < 5 || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        String restOfOne = one.substring(start);
        String restOfOther = other.substring(start);
        return tail(restOfOne, 1).equals(tail(restOfOther, 1))
                || tail(restOfOne, 1).equals(restOfOther)
                || restOfOne.equals(tail(restOfOther, 1))
                || swapped(restOfOne).equals(restOfOther);
    }

    private static String key(String name, Pattern kindWords) {
        String joined = String.join(" ", words(name));
        String bare = kindWords.matcher(joined).replaceFirst("");
        return Stream.of(bare.split(" ")).map(PlaceNames::writtenOut).collect(Collectors.joining());
    }

    private static String writtenOut(String word) {
        int roman = ROMANS.indexOf(word);
        return roman >= 0 ? Integer.toString(roman + 1) : SHORT_FORMS.getOrDefault(word, word);
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }

    private static String swapped(String text) {
        return text.length() < 2 ? text : "" + text.charAt(1) + text.charAt(0) + text.substring(2);
    }
}
