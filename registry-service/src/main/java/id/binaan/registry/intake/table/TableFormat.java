package id.binaan.registry.intake.table;

/** How a list is stored in its file. */
public sealed interface TableFormat {
    /**
     * Text with separators.
     *
     * @param charset the Java name, e.g. {@code UTF-8}
     * @param separator comma, semicolon, tab or bar
     */
    record Text(String charset, char separator) implements TableFormat {}

    /**
     * A workbook of Excel 2007 or later.
     *
     * @param sheet name of the sheet that is read
     */
    record Workbook(String sheet) implements TableFormat {}
}
