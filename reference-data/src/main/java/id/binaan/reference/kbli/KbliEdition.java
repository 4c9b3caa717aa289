package id.binaan.reference.kbli;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;

/**
 * One edition in memory.
 *
 * @param entries by code
 * @param explained sorted words of the explanation, by code; empty for 2020
 */
record KbliEdition(NavigableMap<String, KbliEntry> entries, Map<String, String[]> explained) {
    private static final String[] NONE = {};

    /** Whether an explanation has a word that begins so. */
    boolean explains(String code, String beginning) {
        String[] words = explained.getOrDefault(code, NONE);
        int found = Arrays.binarySearch(words, beginning);
        int next = found >= 0 ? found : -found - 1;
        return next < words.length && words[next].startsWith(beginning);
    }
}
