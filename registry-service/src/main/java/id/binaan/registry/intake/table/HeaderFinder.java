package id.binaan.registry.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the header among the first rows: below titles and blanks, above the data, or nowhere. */
final class HeaderFinder {
    /** Titles above a header rarely fill more than this share of its columns. */
    private static final double FULL = 0.4;

    private final List<RawRow> head;
    private final int widest;

    /** @param head the first rows with content */
    HeaderFinder(List<RawRow> head) {
        this.head = head;
        this.widest = head.stream().mapToInt(RawRow::filled).max().orElse(0);
    }

    Header find() {
        var first = head.stream().filter(this::full).findFirst().orElseThrow();
        var named = named().or(() -> Optional.of(first).filter(this::looksLikeHeader));
        if (named.isEmpty()) {
            return new Header(first.line() - 1, texts(List.of(), width(first.line() - 1)));
        }
        var row = named.get();
        long last = row.line();
        int next = head.indexOf(row) + 1;
        if (next < head.size() && isNumbering(head.get(next))) {
            last = head.get(next).line();
        }
        return new Header(last, texts(row.cells(), Math.max(row.cells().size(), width(last))));
    }

    private boolean full(RawRow row) {
        return row.filled() >= Math.max(1, Math.ceil(widest * FULL));
    }

    /** The row with the most known titles among the first ones, if they are at least half of its cells. */
    private Optional<RawRow> named() {
        return head.stream()
                .limit(20)
                .filter(row -> full(row) && titles(row) >= Math.min(2, widest) && 2 * titles(row) >= row.filled())
                .max(Comparator.<RawRow>comparingLong(HeaderFinder::titles)
                        .thenComparing(RawRow::line, Comparator.reverseOrder()));
    }

    private static long titles(RawRow row) {
        return row.cells().stream().filter(HeaderWords::isTitle).count();
    }

    /** No cell is a number or a date, and none comes again below in its column. */
    private boolean looksLikeHeader(RawRow row) {
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cell(column).strip();
            if (!cell.isEmpty() && (HeaderWords.isValue(cell) || comesAgain(row, column, cell))) {
                return false;
            }
        }
        return true;
    }

    private boolean comesAgain(RawRow row, int column, String cell) {
        return head.stream()
                .anyMatch(other ->
                        other.line() > row.line() && other.cell(column).strip().equalsIgnoreCase(cell));
    }

    private static boolean isNumbering(RawRow row) {
        var cells = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (cells.size() < 3 || !cells.stream().allMatch(HeaderWords::isOrdinal)) {
            return false;
        }
        for (int i = 1; i < cells.size(); i++) {
            if (number(cells.get(i)) != number(cells.get(i - 1)) + 1) {
                return false;
            }
        }
        return true;
    }

    private static int number(String ordinal) {
        return Integer.parseInt(ordinal.replaceAll("\\D", ""));
    }

    /** Columns that at least half of the rows below reach. */
    private int width(long above) {
        var widths = head.stream()
                .filter(row -> row.line() > above)
                .map(row -> row.cells().size())
                .sorted()
                .toList();
        return widths.isEmpty() ? 0 : widths.get(widths.size() / 2);
    }

    private static List<String> texts(List<String> cells, int width) {
        List<String> texts = new ArrayList<>(cells);
        while (texts.size() < width) {
            texts.add("");
        }
        return texts;
    }
}
