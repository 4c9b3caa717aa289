package id.binaan.registry.intake.table;

/**
 * How large a list may be; beyond the first three the file is refused, a longer cell is cut and marked.
 *
 * @param bytes size of the file
 * @param rows rows with data, the header not counted
 * @param columns columns with data
 * @param cellLength characters of one cell
 */
public record TableLimits(long bytes, long rows, int columns, int cellLength) {
    public TableLimits {
        if (bytes < 1 || rows < 1 || columns < 1 || cellLength < 1) {
            throw new IllegalArgumentException("limits are at least 1");
        }
    }

    /** 50 MB, 200,000 rows, 200 columns, 10,000 characters a cell: a whole district fits twice. */
    public static TableLimits standard() {
        return new TableLimits(50_000_000, 200_000, 200, 10_000);
    }
}
