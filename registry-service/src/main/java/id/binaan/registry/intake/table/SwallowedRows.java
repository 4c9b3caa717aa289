package id.binaan.registry.intake.table;

/** Notices a quote that was opened and not closed, by the rows it swallowed up to the next quote in the file. */
final class SwallowedRows {
    /** No address has so many lines. */
    private static final int MANY_LINES = 100;

    private SwallowedRows() {}

    /** @throws UnreadableContent if a cell holds what must be rows of their own */
    static void check(RawRow row, int columns, char separator) {
        for (int index = 0; index < row.cells().size(); index++) {
            var cell = row.cells().get(index);
            int end = lineEnd(cell, 0);
            if (end < cell.length() && swallows(cell, end, separator, columns, index, row.fields())) {
                throw new UnreadableContent("unbalanced-quote", row.line());
            }
        }
    }

    private static boolean swallows(String cell, int end, char separator, int columns, int index, int fields) {
        boolean firstLineEndsRow = separators(cell, 0, end, separator) == columns - 1 - index;
        if (fields != columns && firstLineEndsRow) {
            return true;
        }
        int lines = 1;
        for (int start = end + 1; start < cell.length(); lines++) {
            int next = lineEnd(cell, start);
            if (columns > 2 && separators(cell, start, next, separator) >= columns - 1) {
                return true;
            }
            start = next + 1;
        }
        return lines > MANY_LINES;
    }

    private static int lineEnd(String cell, int from) {
        int end = from;
        while (end < cell.length() && cell.charAt(end) != '\n' && cell.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int separators(String cell, int from, int to, char separator) {
        return (int)
                cell.substring(from, to).chars().filter(c -> c == separator).count();
    }
}
