package id.binaan.registry.intake.table;

/**
 * Something noticed while reading a row.
 *
 * @param column from 0, or {@link #WHOLE_ROW}
 */
public record RowFinding(Kind kind, int column) {
    /** The column of a finding that concerns the row. */
    public static final int WHOLE_ROW = -1;

    /** What can be noticed; the code is the message's key, {@code intake.<code>}. */
    public enum Kind {
        /** Fewer cells than the header has: the last ones may be missing or two may have run together. */
        TOO_FEW_FIELDS("too-few-fields"),
        /** More cells than the header has: often a separator inside a cell without quotes. */
        TOO_MANY_FIELDS("too-many-fields"),
        /** Longer than allowed; the cell was cut. */
        CELL_TOO_LONG("cell-too-long"),
        /** The cell holds a formula; the value stored with it was taken, nothing was computed. */
        FORMULA("formula"),
        /** The cell holds an error of the spreadsheet such as #N/A; it was read as empty. */
        CELL_ERROR("cell-error"),
        /** A number of more than 15 digits stored as a number: the spreadsheet has turned the last digits into zeros. */
        DIGITS_LOST("digits-lost"),
        /** Letters broken by a wrong character set somewhere on the way. */
        MOJIBAKE("mojibake");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code as shown to programs and used in message keys. */
        public String code() {
            return code;
        }
    }

    static RowFinding row(Kind kind) {
        return new RowFinding(kind, WHOLE_ROW);
    }
}
