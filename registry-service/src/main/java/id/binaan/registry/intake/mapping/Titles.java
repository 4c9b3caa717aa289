package id.binaan.registry.intake.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The titles offices give to columns, read from {@code titles.txt}. */
final class Titles {
    /** What a title is worth that only contains or nearly spells a known one. */
    private static final int SIMILAR = 25;

    /** Words that say nothing when they are only part of a title. */
    private static final Set<String> GENERIC = Set.of(
            ("usaha nama name umkm kode nomor jenis tahun produksi barang status lokasi ket bidang kegiatan ketua company long"
                            + " pos jalan kota modal num link aset kriteria sales contact kontak pria wanita jumlah")
                    .split(" "));

    private static final Map<String, List<Candidate>> KNOWN = load();

    private Titles() {}

    /** Fields a title can stand for, the likeliest first; empty if it says nothing. */
    static List<Candidate> candidates(String title) {
        var text = HeaderText.normalise(title);
        var exact = KNOWN.get(text);
        if (text.isEmpty() || exact != null) {
            return exact == null ? List.of() : exact;
        }
        var squeezed = KNOWN.get(text.replace(" ", ""));
        if (squeezed != null) {
            return squeezed;
        }
        var slip = KNOWN.keySet().stream()
                .sorted()
                .filter(known -> HeaderText.nearly(text, known))
                .findFirst();
        return slip.or(() -> contained(text)).map(known -> similar(text, known)).orElse(List.of());
    }

    /** The longest known title whose words all stand in the text; single short or general words are too little. */
    private static Optional<String> contained(String text) {
        var words = Set.of(Arrays.stream(text.split(" ")).distinct().toArray(String[]::new));
        return KNOWN.keySet().stream()
                .filter(known ->
                        known.length() >= 3 && !GENERIC.contains(known) && words.containsAll(List.of(known.split(" "))))
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static List<Candidate> similar(String text, String known) {
        return Objects.requireNonNull(KNOWN.get(known), text).stream()
                .map(candidate -> new Candidate(
                        candidate.field(), candidate.weight() - SIMILAR, ColumnGuess.Reason.HEADER_SIMILAR))
                .toList();
    }

    private static Map<String, List<Candidate>> load() {
        Map<String, List<Candidate>> titles = new HashMap<>();
        try (var in = Objects.requireNonNull(Titles.class.getResourceAsStream("titles.txt"), "titles.txt");
                var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(titles, line));
            return Map.copyOf(titles);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void add(Map<String, List<Candidate>> titles, String line) {
        int colon = line.indexOf(':');
        var what = line.substring(0, colon).split(" ");
        var candidate =
                new Candidate(IntakeField.valueOf(what[0]), Integer.parseInt(what[1]), ColumnGuess.Reason.HEADER);
        for (var title : line.substring(colon + 1).split(",")) {
            titles.computeIfAbsent(title.strip(), none -> new ArrayList<>()).add(candidate);
        }
    }
}
