package id.binaan.registry.intake.mapping;

import static id.binaan.registry.intake.mapping.IntakeField.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.registry.intake.table.TableLayout;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person decides stands above what was guessed, and can be stored. */
class ColumnMappingTest {
    private final TableLayout layout = ColumnGuesserTest.layout("nama usaha", "alamat", "lainnya");
    private final ColumnMapping guessed = ColumnGuesser.guess(layout);

    private static ColumnMapping changed(MappingChange change) {
        assertThat(change).isInstanceOf(MappingChange.Changed.class);
        return ((MappingChange.Changed) change).mapping();
    }

    @Test
    void by_name_or_by_index() {
        assertThat(changed(guessed.with("LAINNYA", NOTES)).columns(NOTES)).containsExactly(2);
        assertThat(changed(guessed.with(2, NOTES)).columns(NOTES)).containsExactly(2);
    }

    @Test
    void a_field_taken_from_another_column_leaves_that_one_ignored() {
        var mapping = changed(guessed.with("lainnya", BUSINESS_NAME));
        assertThat(mapping.columns(BUSINESS_NAME)).containsExactly(2);
        assertThat(mapping.guesses().get(0).reason()).isEqualTo(ColumnGuess.Reason.TAKEN);
    }

    @Test
    void unknown_columns_and_fields_are_refused() {
        assertThat(guessed.with("warna", NOTES))
                .isEqualTo(new MappingChange.Refused("unknown-column", List.of("warna")));
        assertThat(ColumnMapping.fromMap(layout, Map.of("alamat", "COLOUR")))
                .isEqualTo(new MappingChange.Refused("unknown-field", List.of("COLOUR")));
    }

    @Test
    void goes_to_a_map_and_back() {
        var map = guessed.toMap();
        assertThat(map)
                .containsExactly(
                        Map.entry("nama usaha", "BUSINESS_NAME"),
                        Map.entry("alamat", "ADDRESS"),
                        Map.entry("lainnya", "IGNORE"));
        assertThat(changed(ColumnMapping.fromMap(layout, map)).toMap()).isEqualTo(map);
    }

    @Test
    void the_fingerprint_is_of_the_titles_and_their_order() {
        var same = ColumnGuesserTest.layout("Nama_Usaha=x", " ALAMAT ", "lainnya");
        var other = ColumnGuesserTest.layout("alamat", "nama usaha", "lainnya");
        assertThat(HeaderFingerprint.of(layout)).isPresent().isEqualTo(HeaderFingerprint.of(same));
        assertThat(HeaderFingerprint.of(other)).isNotEqualTo(HeaderFingerprint.of(layout));
        assertThat(HeaderFingerprint.of(ColumnGuesserTest.layout("=x", "=y"))).isEmpty();
    }
}
