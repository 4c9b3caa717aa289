package id.binaan.reference.kbli;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of the explanations of activities, each word kept once; what an activity excludes is left out. */
final class Explanations {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 3;
    private static final int ACTIVITY = 5;

    private final Map<String, String> vocabulary = new HashMap<>();
    private final Map<String, String[]> words = new HashMap<>();

    void add(String code, String text) {
        if (code.length() == ACTIVITY) {
            words.put(code, distinct(included(text.toLowerCase(Locale.ROOT))));
        }
    }

    /** Sorted words by code. */
    Map<String, String[]> words() {
        return words;
    }

    private String[] distinct(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .sorted()
                .map(word -> vocabulary.computeIfAbsent(word, any -> word))
                .toArray(String[]::new);
    }

    private static String included(String text) {
        int end = text.indexOf("tidak mencakup");
        return end < 0 ? text : text.substring(0, end);
    }
}
