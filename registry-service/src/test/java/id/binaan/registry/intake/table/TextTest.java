package id.binaan.registry.intake.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is read whatever its character set, separator and line ends. */
class TextTest {
    private static final String LIST =
            "nama usaha;pemilik;alamat\nKafé Selat;Siti Aisyah;Jl. A, No. 1\nToko Ré;Ali;Jl. B, No. 2\n";

    @TempDir
    Path folder;

    private List<List<String>> cells(Path file) {
        try (var table = Lists.open(file)) {
            return Lists.rows(table).stream().map(TableRow::cells).toList();
        }
    }

    private static TableFormat format(Path file) {
        try (var table = Lists.open(file)) {
            return table.layout().format();
        }
    }

    @Nested
    class Character_sets {
        private void reads(Path file, String charset) {
            assertThat(format(file)).isEqualTo(new TableFormat.Text(charset, ';'));
            assertThat(cells(file)).contains(List.of("Kafé Selat", "Siti Aisyah", "Jl. A, No. 1"));
            try (var table = Lists.open(file)) {
                assertThat(Lists.names(table)).containsExactly("nama usaha", "pemilik", "alamat");
            }
        }

        @Test
        void utf_8_with_and_without_mark() {
            reads(Lists.text(folder, LIST), "UTF-8");
            reads(Lists.text(folder, "\uFEFF" + LIST), "UTF-8");
        }

        @Test
        void utf_16_with_mark() {
            reads(Lists.text(folder, "\uFEFF" + LIST, UTF_16LE), "UTF-16LE");
            reads(Lists.text(folder, "\uFEFF" + LIST, UTF_16BE), "UTF-16BE");
        }

        @Test
        void windows_1252_with_accents() {
            reads(Lists.text(folder, LIST, Charset.forName("windows-1252")), "windows-1252");
        }

        @Test
        void one_broken_byte_in_utf_8_is_a_finding_and_not_another_character_set() {
            var broken = LIST.repeat(3).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            broken[LIST.indexOf("Aisyah")] = (byte) 0xFF;
            try (var table = Lists.open(Lists.bytes(folder, broken))) {
                assertThat(table.layout().format()).isEqualTo(new TableFormat.Text("UTF-8", ';'));
                assertThat(Lists.rows(table).getFirst().findings())
                        .extracting(RowFinding::kind)
                        .containsExactly(RowFinding.Kind.MOJIBAKE);
            }
        }

        @Test
        void letters_broken_before_the_file_reached_us_are_a_finding() {
            try (var table = Lists.open(Lists.text(folder, "nama;alamat\nKafÃ© Selat;Jl. A\n"))) {
                assertThat(Lists.rows(table).getFirst().findings())
                        .containsExactly(new RowFinding(RowFinding.Kind.MOJIBAKE, 0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|", ","})
    void any_separator(String separator) {
        var file = Lists.text(folder, LIST.replace(",", "").replace(";", separator));
        assertThat(format(file)).isEqualTo(new TableFormat.Text("UTF-8", separator.charAt(0)));
        assertThat(cells(file)).hasSize(2).contains(List.of("Toko Ré", "Ali", "Jl. B No. 2"));
    }

    @Test
    void the_separator_named_for_excel() {
        assertThat(cells(Lists.text(folder, "sep=|\nnama|alamat\nA,B,C|D,E,F\n")))
                .containsExactly(List.of("A,B,C", "D,E,F"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void any_line_end(String end) {
        assertThat(cells(Lists.text(folder, LIST.replace("\n", end)))).hasSize(2);
    }

    @Nested
    class Quotes {
        @Test
        void keep_line_breaks_and_separators_inside_a_cell() {
            var file = Lists.text(folder, "nama,alamat,telp\nSITI,\"Jl. A,\r\nDesa \"\"B\"\"\",1\nALI,Jl. C,2\n");
            assertThat(cells(file))
                    .containsExactly(List.of("SITI", "Jl. A,\r\nDesa \"B\"", "1"), List.of("ALI", "Jl. C", "2"));
        }

        @Test
        void mean_nothing_inside_a_cell_without_quotes() {
            assertThat(cells(Lists.text(folder, "nama,alamat\nPIPA 5\" JAYA,Jl. A\n")))
                    .hasSize(1);
        }

        @Test
        void never_closed_are_refused_with_their_row() {
            var rows = "PT. A,Jl. B,08123456789\n".repeat(20_000);
            var end = Lists.text(folder, "nama,alamat,telp\nSITI,Jl. A,0812\nALI,\"Jl. C,0813\n" + rows);
            assertThat(Lists.refused(end)).isEqualTo(UnreadableTable.of("unbalanced-quote", 3L));
        }

        @Test
        void closed_by_the_next_cell_with_quotes_are_refused_with_their_row() {
            var swallowing = Lists.text(
                    folder, "nama,alamat,telp\nSITI,\"Jl. A,0812\nALI,Jl. C,0813\n\"B, PT\",Jl. D,0814\nE,F,1\n");
            assertThat(Lists.refused(swallowing)).isEqualTo(UnreadableTable.of("unbalanced-quote", 2L));
        }
    }

    @Nested
    class Ragged_rows {
        @Test
        void are_read_and_marked() {
            try (var table = Lists.open(Lists.text(folder, "nama,alamat,telp\nA,B,1\nA,B\nA,B,1,extra\nA,B,1,,,\n"))) {
                var rows = Lists.rows(table);
                assertThat(rows.get(0).findings()).isEmpty();
                assertThat(rows.get(1).cells()).containsExactly("A", "B", "");
                assertThat(rows.get(1).findings()).containsExactly(RowFinding.row(RowFinding.Kind.TOO_FEW_FIELDS));
                assertThat(rows.get(2).cells()).containsExactly("A", "B", "1", "extra");
                assertThat(rows.get(2).findings()).containsExactly(RowFinding.row(RowFinding.Kind.TOO_MANY_FIELDS));
                assertThat(rows.get(3).findings()).isEmpty();
            }
        }

        @Test
        void with_a_cell_beyond_the_limit_are_cut_and_marked() {
            try (var table = Lists.open(Lists.text(folder, "nama,alamat\nA," + "x".repeat(10_001) + "\n"))) {
                var row = Lists.rows(table).getFirst();
                assertThat(row.cells().get(1)).hasSize(10_000);
                assertThat(row.findings()).containsExactly(new RowFinding(RowFinding.Kind.CELL_TOO_LONG, 1));
            }
        }
    }

    @Test
    void five_thousand_empty_rows_are_counted_and_passed_over() {
        var content = "nama,alamat\nA,B\n" + ",\n".repeat(2500) + "\n".repeat(2500) + "C,D\n" + "\n".repeat(100);
        try (var table = Lists.open(Lists.text(folder, content));
                var rows = table.rows(1)) {
            assertThat(rows.next().number()).isEqualTo(1);
            assertThat(rows.next().number()).isEqualTo(5002);
            assertThat(rows.emptyRows()).isEqualTo(5000);
            assertThat(rows.hasNext()).isFalse();
        }
    }

    @Test
    void more_columns_or_rows_than_allowed_are_refused() {
        var wide = "a1,".repeat(299) + "z\n";
        assertThat(Lists.refused(Lists.text(folder, wide + wide)))
                .isEqualTo(UnreadableTable.of("too-many-columns", 300, 200, 1L));
        var limits = new TableLimits(1_000_000, 3, 10, 100);
        assertThat(TableFile.open(Lists.text(folder, "nama,alamat\n" + "A,B\n".repeat(4)), limits))
                .isEqualTo(UnreadableTable.of("too-many-rows", 3L));
    }
}
