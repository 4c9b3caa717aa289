package id.binaan.registry.intake.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook gives the text a person sees, computes nothing and ends where its data end. */
class WorkbookTest {
    @TempDir
    Path folder;

    @Test
    void titles_over_merged_cells_numbers_dates_and_formulas() {
        var file = Lists.workbook(folder, sheet -> {
            sheet.value(0, 0, "DATA UMKM KABUPATEN");
            sheet.range(0, 0, 0, 5).merge();
            String[] titles = {"Nama Usaha", "No HP", "NIK", "Tgl Lahir", "Omzet", "Kode Pos"};
            for (int i = 0; i < titles.length; i++) {
                sheet.value(2, i, titles[i]);
            }
            sheet.value(3, 0, "Kedai Siti");
            sheet.value(3, 1, 8.5234812345E10);
            sheet.value(3, 2, 1403025708850003L);
            sheet.value(3, 3, LocalDate.of(1985, 8, 17));
            sheet.style(3, 3).format("dd/mm/yyyy").set();
            sheet.formula(3, 4, "1000000*12");
            sheet.value(3, 5, 1234);
            sheet.style(3, 5).format("00000").set();
            sheet.value(4, 0, "Kedai Ali");
            sheet.value(4, 3, LocalDateTime.of(2026, 11, 24, 8, 30));
            sheet.style(4, 3).format("yyyy-mm-dd hh:mm").set();
            sheet.value(4, 4, 0.1 + 0.2);
        });
        try (var table = Lists.open(file)) {
            var rows = Lists.rows(table);
            assertThat(table.layout().format()).isEqualTo(new TableFormat.Workbook("Daftar"));
            assertThat(table.layout().headerRow()).isEqualTo(3);
            assertThat(rows.get(0).cells())
                    .containsExactly("Kedai Siti", "85234812345", "1403025708850003", "1985-08-17", "", "01234");
            assertThat(rows.get(0).findings())
                    .containsExactly(
                            new RowFinding(RowFinding.Kind.DIGITS_LOST, 2), new RowFinding(RowFinding.Kind.FORMULA, 4));
            assertThat(rows.get(1).cells()).containsExactly("Kedai Ali", "", "", "2026-11-24T08:30", "0.3", "");
        }
    }

    @Test
    void three_hundred_thousand_formatted_empty_rows_at_the_end_are_nothing() {
        var file = Lists.workbook(folder, sheet -> {
            sheet.value(0, 0, "nama");
            sheet.value(0, 1, "alamat");
            sheet.value(1, 0, "A");
            sheet.value(1, 1, "B");
            sheet.value(9, 0, "C");
            sheet.value(9, 1, "D");
            for (int row = 10; row < 300_000; row++) {
                sheet.value(row, 0, "");
            }
        });
        try (var table = Lists.open(file);
                var rows = table.rows(1)) {
            assertThat(table.layout().rows()).isEqualTo(2);
            assertThat(rows.next().number()).isEqualTo(1);
            assertThat(rows.next().number()).isEqualTo(9);
            assertThat(rows.emptyRows()).isEqualTo(7);
            assertThat(rows.hasNext()).isFalse();
            assertThat(rows.position()).isEqualTo(table.layout().bytes());
        }
    }

    @Test
    void an_empty_sheet_is_refused() {
        assertThat(Lists.refused(Lists.workbook(folder, sheet -> {})).code()).isEqualTo("table-without-content");
    }

    @Test
    void more_than_200_columns_are_refused() {
        var file = Lists.workbook(folder, sheet -> {
            for (int column = 0; column < 300; column++) {
                sheet.value(0, column, "kolom");
            }
        });
        assertThat(Lists.refused(file).code()).isEqualTo("too-many-columns");
    }

    @Test
    void an_external_entity_is_never_followed() throws IOException {
        var secret = Files.writeString(folder.resolve("rahasia.txt"), "RAHASIA");
        var sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>nama</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        var out = new ByteArrayOutputStream();
        var original = Lists.workbook(folder, made -> made.value(0, 0, "nama"));
        try (var from = new ZipFile(original.toFile());
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                boolean isSheet = entry.getName().equals("xl/worksheets/sheet1.xml");
                to.write(
                        isSheet
                                ? sheet.getBytes(UTF_8)
                                : from.getInputStream(entry).readAllBytes());
            }
        }
        switch (TableFile.open(Lists.bytes(folder, out.toByteArray()), TableLimits.standard())) {
            case UnreadableTable refused -> assertThat(refused.code()).isEqualTo("workbook-damaged");
            case TableSource table -> assertThat(Lists.rows(table).toString()).doesNotContain("RAHASIA");
        }
    }
}
