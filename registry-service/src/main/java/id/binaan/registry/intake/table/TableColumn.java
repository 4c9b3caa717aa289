package id.binaan.registry.intake.table;

import java.util.List;

/**
 * A column of the table.
 *
 * @param index from 0
 * @param name unique in its table: the header's text, with {@code (2)} if it came before, or {@code kolom 3} where there is none
 * @param header the header's text as it stands, empty if there is none
 * @param samples the first different values, at most five, trimmed
 */
public record TableColumn(int index, String name, String header, List<String> samples) {
    public TableColumn {
        samples = List.copyOf(samples);
    }
}
