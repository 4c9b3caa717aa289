package id.binaan.reference.kbli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What people say and the classification does not: {@code laundry} for {@code penatu}.
 *
 * @param inTitles the words that titles use, by everyday word; lower case
 */
record EverydayWords(Map<String, List<String>> inTitles) {
    private static final String FILE = "/reference/kbli/kata_sehari_hari.tsv";

    static EverydayWords load() {
        var file = Objects.requireNonNull(EverydayWords.class.getResourceAsStream(FILE));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new EverydayWords(lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(row -> row[0], row -> List.of(row[1].split(" ")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> inTitles(String everyday) {
        return inTitles.getOrDefault(everyday, List.of());
    }
}
