package id.binaan.registry.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The lists two governments published are read whole, as they are. */
class RealListsTest {
    @Test
    void all_68_rows_of_probolinggo() {
        try (var table = Lists.open(Lists.probolinggo())) {
            var rows = Lists.rows(table);

            assertThat(rows).hasSize(68);
            assertThat(table.layout().rows()).isEqualTo(68);
            assertThat(table.layout().headerRow()).isEqualTo(1);
            assertThat(table.layout().format()).isEqualTo(new TableFormat.Text("UTF-8", ','));
            assertThat(rows.getFirst().cells().get(8)).isEqualTo("8.52348e+010");
            assertThat(rows.getFirst().cells().get(10)).isEqualTo("IKAN KERING, RAMBAK IKAN PUNTI");
            assertThat(rows.getLast().number()).isEqualTo(68);
        }
    }

    @Test
    void all_6567_rows_of_jakarta_numbered_as_its_labels_are() {
        try (var table = Lists.open(Lists.jakarta())) {
            var rows = Lists.rows(table);

            assertThat(rows).hasSize(6567);
            assertThat(rows).allSatisfy(row -> assertThat(row.cells()).hasSize(19));
            assertThat(rows).allSatisfy(row -> assertThat(row.findings()).isEmpty());
            assertThat(rows.get(1).number()).isEqualTo(2);
            assertThat(rows.get(1).cells().getFirst()).endsWith(" PT");
            assertThat(rows.getLast().number()).isEqualTo(6567);
        }
    }

    @Test
    void jakarta_from_row_6000_on_with_its_progress() {
        try (var table = Lists.open(Lists.jakarta());
                var rows = table.rows(6000)) {
            assertThat(rows.next().number()).isEqualTo(6000);
            assertThat(rows.position())
                    .isBetween(table.layout().bytes() / 2, table.layout().bytes());
            rows.forEachRemaining(row -> {});
            assertThat(rows.position()).isEqualTo(table.layout().bytes());
        }
    }

    @Test
    void a_real_workbook_with_formulas_and_empty_rows_at_its_end() {
        try (var table = Lists.open(Lists.provinces())) {
            var rows = Lists.rows(table);

            assertThat(rows).hasSize(34);
            assertThat(rows.getFirst().cells().subList(0, 3)).contains("1102000", "276307");
            assertThat(rows.getFirst().findings())
                    .contains(new RowFinding(RowFinding.Kind.FORMULA, 3), new RowFinding(RowFinding.Kind.FORMULA, 4));
        }
    }

    @Test
    void a_real_workbook_whose_cells_hold_errors() {
        try (var table = Lists.open(Lists.classification())) {
            var rows = Lists.rows(table);

            assertThat(rows).hasSize(1559);
            assertThat(rows.toString()).doesNotContain("#N/A");
            assertThat(rows)
                    .flatExtracting(TableRow::findings)
                    .extracting(RowFinding::kind)
                    .contains(RowFinding.Kind.CELL_ERROR);
        }
    }
}
