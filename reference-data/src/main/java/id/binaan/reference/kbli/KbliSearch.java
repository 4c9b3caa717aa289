package id.binaan.reference.kbli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Ranks activities by the words somebody typed; a number is taken for the beginning of a code.
 *
 * @param words lower case
 * @param everyday other words for them
 */
record KbliSearch(List<String> words, EverydayWords everyday) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> PREFIXES = Set.of(
            "ber", "di", "ke", "me", "mem", "men", "meng", "meny", "pe", "pem", "pen", "peng", "peny", "per", "se",
            "ter");
    private static final int WHOLE_WORD = 4;
    private static final int BEGINNING = 3;
    private static final int STEM = 2;
    private static final int EXPLAINED = 1;
    private static final int SHORTEST_STEM = 4;

    /** How well each of the words fits an activity: 0 if not at all. */
    private record Hit(KbliEntry entry, int[] fits) {
        long found() {
            return Arrays.stream(fits).filter(fit -> fit > 0).count();
        }

        double score(double[] weights) {
            return IntStream.range(0, fits.length)
                    .mapToDouble(word -> fits[word] * weights[word])
                    .sum();
        }
    }

    static KbliSearch of(String typed, EverydayWords everyday) {
        return new KbliSearch(split(typed), everyday);
    }

    /** What has all the words comes before what lacks one; then rare words and whole words of the title count most. */
    List<KbliEntry> best(KbliEdition edition, int limit) {
        List<Hit> hits = edition.entries().values().stream()
                .filter(KbliEntry::isActivity)
                .map(entry -> new Hit(entry, fits(entry, edition)))
                .filter(hit -> hit.found() > 0)
                .toList();
        double[] weights = weights(hits);
        return hits.stream()
                .sorted(Comparator.comparingLong(Hit::found)
                        .thenComparingDouble(hit -> hit.score(weights))
                        .reversed()
                        .thenComparingInt(hit -> hit.entry().title().length())
                        .thenComparing(hit -> hit.entry().code()))
                .limit(limit)
                .map(Hit::entry)
                .toList();
    }

    private double[] weights(List<Hit> hits) {
        return IntStream.range(0, words.size())
                .mapToLong(word ->
                        hits.stream().filter(hit -> hit.fits()[word] > 0).count())
                .mapToDouble(count -> Math.log(1 + (double) hits.size() / Math.max(1, count)))
                .toArray();
    }

    private int[] fits(KbliEntry entry, KbliEdition edition) {
        List<String> title = split(entry.title());
        return words.stream().mapToInt(word -> fit(word, entry, title, edition)).toArray();
    }

    private int fit(String word, KbliEntry entry, List<String> title, KbliEdition edition) {
        if (title.contains(word) || entry.code().equals(word)) {
            return WHOLE_WORD;
        }
        boolean otherWord = everyday.inTitles(word).stream().anyMatch(title::contains);
        if (otherWord || entry.code().startsWith(word) || title.stream().anyMatch(other -> other.startsWith(word))) {
            return BEGINNING;
        }
        if (word.length() >= SHORTEST_STEM && title.stream().anyMatch(other -> isStem(word, other))) {
            return STEM;
        }
        return edition.explains(entry.code(), word) ? EXPLAINED : 0;
    }

    /** Whether a word is the other's stem behind an Indonesian prefix: {@code asin} in {@code pengasinan}. */
    private static boolean isStem(String word, String other) {
        int start = other.indexOf(word);
        return start > 0 && PREFIXES.contains(other.substring(0, start));
    }

    private static List<String> split(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
