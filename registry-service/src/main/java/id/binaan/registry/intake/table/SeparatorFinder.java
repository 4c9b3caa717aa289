package id.binaan.registry.intake.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what separates the cells: the character that cuts the most rows into the same number of them. */
final class SeparatorFinder {
    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
    private static final int HEAD = 1 << 16;
    private static final int RECORDS = 100;

    /** The line by which Excel is told the separator. */
    private static final Pattern DIRECTIVE =
            Pattern.compile("\"?sep=(.)\"?\\s.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private SeparatorFinder() {}

    static char find(Reader characters) throws IOException {
        var head = new char[HEAD];
        int length = 0;
        for (int read = 0; length < HEAD && read >= 0; length += Math.max(0, read)) {
            read = characters.read(head, length, HEAD - length);
        }
        var directive = DIRECTIVE.matcher(new String(head, 0, Math.min(length, 20)));
        if (directive.matches()) {
            return directive.group(1).charAt(0);
        }
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(counts(head, length, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static List<Integer> counts(char[] head, int length, char separator) throws IOException {
        List<Integer> counts = new ArrayList<>();
        try (var records = TextReaders.records(new CharArrayReader(head, 0, length), separator)) {
            for (var row : records) {
                if (row.getFieldCount() > 1 || !row.getField(0).isBlank()) {
                    counts.add(row.getFieldCount());
                }
                if (counts.size() == RECORDS) {
                    return counts;
                }
            }
        } catch (CsvParseException cutOrUnbalanced) {
            return counts;
        }
        if (length == HEAD && counts.size() > 1) {
            counts.removeLast();
        }
        return counts;
    }

    /** The share of rows with the most frequent count, squared, times a reward for many columns; one column is no evidence. */
    private static double score(List<Integer> counts) {
        var frequencies = counts.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return frequencies.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(mode -> Math.pow((double) mode.getValue() / counts.size(), 2) * Math.sqrt(mode.getKey() - 1.0))
                .orElse(0.0);
    }
}
