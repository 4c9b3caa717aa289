package id.binaan.registry.intake.mapping;

import id.binaan.registry.intake.table.TableColumn;
import id.binaan.registry.intake.table.TableLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column holds which field.
 *
 * @param guesses one for each column of the table, from left to right
 */
public record ColumnMapping(List<ColumnGuess> guesses) {
    private static final int CERTAIN = 100;

    public ColumnMapping {
        guesses = List.copyOf(guesses);
    }

    /** Indexes of the columns with that field, from left to right; at most one unless the field is repeatable. */
    public List<Integer> columns(IntakeField field) {
        List<Integer> columns = new ArrayList<>(1);
        for (var guess : guesses) {
            if (guess.field() == field) {
                columns.add(guess.index());
            }
        }
        return columns;
    }

    /** The guess for the column that holds the field. */
    public Optional<ColumnGuess> guess(IntakeField field) {
        return guesses.stream().filter(guess -> guess.field() == field).findFirst();
    }

    /** @param column the column's name as in the layout (case does not matter), or its index from 0 */
    public MappingChange with(String column, IntakeField field) {
        return guesses.stream()
                .filter(guess -> guess.column().equalsIgnoreCase(column.strip()))
                .findFirst()
                .or(() -> byIndex(column.strip()))
                .<MappingChange>map(guess -> new MappingChange.Changed(change(guess.index(), field)))
                .orElseGet(() -> new MappingChange.Refused("unknown-column", List.of(column)));
    }

    /** @param index from 0 */
    public MappingChange with(int index, IntakeField field) {
        return with(Integer.toString(index), field);
    }

    private Optional<ColumnGuess> byIndex(String text) {
        return text.matches("\\d{1,4}")
                ? guesses.stream()
                        .filter(guess -> guess.index() == Integer.parseInt(text))
                        .findFirst()
                : Optional.empty();
    }

    private ColumnMapping change(int index, IntakeField field) {
        return new ColumnMapping(guesses.stream()
                .map(guess -> {
                    if (guess.index() == index) {
                        return of(guess, field, CERTAIN, ColumnGuess.Reason.CHOSEN);
                    }
                    boolean displaced = guess.field() == field && !field.repeatable();
                    return displaced ? of(guess, IntakeField.IGNORE, 0, ColumnGuess.Reason.TAKEN) : guess;
                })
                .toList());
    }

    private static ColumnGuess of(ColumnGuess old, IntakeField field, int confidence, ColumnGuess.Reason reason) {
        return new ColumnGuess(old.index(), old.column(), field, confidence, reason);
    }

    /** Column name to field name, in the columns' order: for storing and for JSON. */
    public Map<String, String> toMap() {
        return guesses.stream()
                .collect(Collectors.toMap(
                        ColumnGuess::column,
                        guess -> guess.field().name(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /**
     * A stored mapping put on a table; columns it does not name are left out of the import.
     *
     * @param stored as {@link #toMap()} gives it; names of columns or fields that do not exist are refused
     */
    public static MappingChange fromMap(TableLayout layout, Map<String, String> stored) {
        MappingChange result = new MappingChange.Changed(nothing(layout));
        for (var entry : stored.entrySet()) {
            var field = field(entry.getValue());
            if (field.isEmpty()) {
                return new MappingChange.Refused("unknown-field", List.of(entry.getValue()));
            }
            if (!(result instanceof MappingChange.Changed changed)) {
                return result;
            }
            result = changed.mapping().with(entry.getKey(), field.get());
        }
        return result;
    }

    private static ColumnMapping nothing(TableLayout layout) {
        return new ColumnMapping(
                layout.columns().stream().map(ColumnMapping::unknown).toList());
    }

    private static ColumnGuess unknown(TableColumn column) {
        return new ColumnGuess(column.index(), column.name(), IntakeField.IGNORE, 0, ColumnGuess.Reason.UNKNOWN);
    }

    private static Optional<IntakeField> field(String name) {
        for (var field : IntakeField.values()) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
