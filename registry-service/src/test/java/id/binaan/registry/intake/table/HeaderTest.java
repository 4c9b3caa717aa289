package id.binaan.registry.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The header is found wherever it stands, or not at all where there is none. */
class HeaderTest {
    @TempDir
    Path folder;

    private TableSource open(String content) {
        return Lists.open(Lists.text(folder, content));
    }

    @Test
    void below_titles_and_blanks() {
        try (var table = open(
                "DATA UMKM KECAMATAN BANTAN,,,\nTahun 2026,,,\n\nNo,Nama Usaha,Pemilik,No HP\n1,A,B,0812345678\n")) {
            assertThat(table.layout().headerRow()).isEqualTo(4);
            assertThat(Lists.names(table)).containsExactly("No", "Nama Usaha", "Pemilik", "No HP");
            assertThat(Lists.rows(table)).singleElement().satisfies(row -> {
                assertThat(row.number()).isEqualTo(1);
                assertThat(table.layout().sheetRow(row.number())).isEqualTo(5);
            });
        }
    }

    @Test
    void with_a_line_of_column_numbers_below() {
        try (var table = open("No,Nama Usaha,Pemilik,Alamat\n(1),(2),(3),(4)\n1,A,B,C\n")) {
            assertThat(table.layout().headerRow()).isEqualTo(2);
            assertThat(Lists.rows(table)).hasSize(1);
        }
    }

    @Test
    void nowhere_if_the_first_row_is_data() {
        try (var table = open("WARUNG SITI,SITI,08123456789,MAYANGAN\nTOKO ALI,ALI,08123456780,MAYANGAN\n")) {
            assertThat(table.layout().headerRow()).isZero();
            assertThat(table.layout().hasHeader()).isFalse();
            assertThat(Lists.names(table)).containsExactly("kolom 1", "kolom 2", "kolom 3", "kolom 4");
            assertThat(Lists.rows(table)).hasSize(2);
            assertThat(Lists.rows(table).getFirst().number()).isEqualTo(1);
        }
    }

    @Test
    void nowhere_if_a_word_of_the_first_row_comes_again_below_it() {
        try (var table = open("WARUNG SITI,MAYANGAN\nKEDAI ALI,MAYANGAN\n")) {
            assertThat(table.layout().hasHeader()).isFalse();
        }
    }

    @Test
    void with_unknown_titles_if_nothing_speaks_against_it() {
        try (var table = open("alfa,beta\nx,10\ny,20\n")) {
            assertThat(Lists.names(table)).containsExactly("alfa", "beta");
        }
    }

    @Test
    void with_the_same_title_twice_and_one_missing() {
        try (var table = open("nama,alamat,,nama\nA,B,C,D\nA,B,C,D\n")) {
            assertThat(Lists.names(table)).containsExactly("nama", "alamat", "kolom 3", "nama (2)");
        }
    }

    @Test
    void alone_without_data_is_refused() {
        assertThat(Lists.refused(Lists.text(folder, "nama,alamat,telp\n")))
                .isEqualTo(UnreadableTable.of("table-without-rows", 1L));
    }

    @Test
    void samples_are_the_first_five_different_values() {
        try (var table = open("nama,kota\n" + "A,X\nB, X \nC,\nD,Y\nE,Z\nF,V\nG,W\n")) {
            assertThat(table.layout().columns().get(1).samples()).containsExactly("X", "Y", "Z", "V", "W");
            assertThat(table.layout().columns().get(0).samples()).containsExactly("A", "B", "C", "D", "E");
        }
    }
}
