package id.binaan.registry.intake;

import java.util.Map;

/**
 * Something about a row that a person should look at.
 *
 * @param code key of its text
 * @param column index of the column, -1 if the whole row is meant
 * @param arguments for the text; never a cell's content
 */
record RowProblem(String code, int column, Map<String, String> arguments) {
    static RowProblem of(String code, int column) {
        return new RowProblem(code, column, Map.of());
    }
}
