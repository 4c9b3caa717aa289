package id.binaan.reference.kbli;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes titles in capitals as a sentence, keeping abbreviations and names; the data stay as they are. */
final class SentenceCase {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "3D", "AKAP", "AKDP", "B2", "B3", "CD", "DVD", "IPTV", "ITKP", "JPT", "LED", "LKS", "LPG", "OPT", "POME",
            "PRT", "SMS", "YBDI", "YTDL");
    private static final Map<String, String> NAMES = Stream.of(
                    "IoT", "Indonesia", "Islam", "Kristen", "Protestan", "Katolik", "Hindu", "Buddha", "Konghucu")
            .collect(Collectors.toMap(name -> name.toUpperCase(Locale.ROOT), Function.identity()));

    private SentenceCase() {}

    static String of(String title) {
        if (!title.equals(title.toUpperCase(Locale.ROOT))) {
            return title;
        }
        String quiet = WORD.matcher(title).replaceAll(SentenceCase::written);
        return quiet.isEmpty() ? quiet : quiet.substring(0, 1).toUpperCase(Locale.ROOT) + quiet.substring(1);
    }

    private static String written(MatchResult word) {
        String loud = word.group();
        return ABBREVIATIONS.contains(loud) ? loud : NAMES.getOrDefault(loud, loud.toLowerCase(Locale.ROOT));
    }
}
