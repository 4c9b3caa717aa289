package id.binaan.registry.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import id.binaan.kit.web.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The report of a run as CSV: a line per row and problem, with the row number that a spreadsheet shows, the column and the
 * reason in words. Cells of the list are not repeated, so no identifier leaves with it.
 */
final class ImportReport {
    private final Imports imports;
    private final Texts texts;

    ImportReport(Imports imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    /**
     * Writes the report.
     *
     * @param firstRow the sheet's row number of the first row after the header
     */
    void write(ImportRun run, long firstRow, OutputStream out, Locale locale) throws IOException {
        List<String> columns = List.copyOf(run.mapping().keySet());
        // The mark lets spreadsheet programs read UTF-8.
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CsvWriter csv =
                CsvWriter.builder().quoteStrategy(QuoteStrategies.REQUIRED).build(writer);
        csv.writeRecord(
                texts.of("report.row", Map.of(), locale),
                texts.of("report.result", Map.of(), locale),
                texts.of("report.column", Map.of(), locale),
                texts.of("report.code", Map.of(), locale),
                texts.of("report.reason", Map.of(), locale),
                texts.of("report.missing", Map.of(), locale),
                texts.of("report.record", Map.of(), locale));
        try {
            imports.forEachOutcome(
                    run.id(),
                    outcome -> lines(outcome, columns, firstRow, locale).forEach(csv::writeRecord));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
        writer.flush();
    }

    /** A row's outcome in words. */
    RowView view(ImportRun run, RowOutcome outcome, Locale locale) {
        List<String> columns = List.copyOf(run.mapping().keySet());
        long row = run.firstSheetRow() + outcome.number() - 1;
        return new RowView(
                row,
                outcome.number(),
                outcome.result(),
                outcome.warned(),
                result(outcome, locale),
                run.dryRun() ? null : outcome.businessId(),
                outcome.problems().stream()
                        .map(problem -> new RowView.Problem(
                                column(problem, columns),
                                problem.code(),
                                reason(problem, Long.toString(row), column(problem, columns), locale)))
                        .toList(),
                outcome.missing().stream()
                        .map(field -> texts.of("missing." + field, Map.of(), locale))
                        .toList());
    }

    private String result(RowOutcome outcome, Locale locale) {
        return texts.of(
                "report.result." + (outcome.warned() ? "WARNED_" : "")
                        + outcome.result().name(),
                Map.of(),
                locale);
    }

    private static String column(RowProblem problem, List<String> columns) {
        return problem.column() < 0 || problem.column() >= columns.size() ? "" : columns.get(problem.column());
    }

    private List<List<String>> lines(RowOutcome outcome, List<String> columns, long firstRow, Locale locale) {
        String row = Long.toString(firstRow + outcome.number() - 1);
        String result = result(outcome, locale);
        String missing = outcome.missing().stream()
                .map(field -> texts.of("missing." + field, Map.of(), locale))
                .collect(Collectors.joining(", "));
        String record = outcome.businessId() == null ? "" : outcome.businessId();
        List<List<String>> lines = new ArrayList<>();
        for (RowProblem problem : outcome.problems()) {
            String column = column(problem, columns);
            lines.add(List.of(
                    row,
                    result,
                    harmless(column),
                    problem.code(),
                    reason(problem, row, column, locale),
                    missing,
                    record));
        }
        return lines.isEmpty() ? List.of(List.of(row, result, "", "", "", missing, record)) : lines;
    }

    private String reason(RowProblem problem, String row, String column, Locale locale) {
        Map<String, String> arguments = new LinkedHashMap<>(problem.arguments());
        arguments.put("0", row);
        arguments.put("1", column);
        String reason = texts.of(problem.code(), arguments, locale).replace("''", "'");
        // Where the whole row is meant there is no column to name.
        return column.isEmpty() ? reason.replace(", kolom :", ":").replace(", column :", ":") : reason;
    }

    /** A column's name comes from the file: it must not become a formula in somebody's spreadsheet. */
    private static String harmless(String text) {
        return text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
