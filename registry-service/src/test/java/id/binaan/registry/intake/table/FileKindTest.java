package id.binaan.registry.intake.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not a table is refused by its content, each kind under its own code. */
class FileKindTest {
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    @TempDir
    Path folder;

    private String code(String latin1) {
        return Lists.refused(Lists.bytes(folder, latin1.getBytes(ISO_8859_1))).code();
    }

    private Path zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml".equals(name) ? "x.txt" : "mimetype"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return Lists.bytes(folder, out.toByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 x, file-is-pdf",
        "\u0089PNG, file-is-image",
        "\u00FF\u00D8\u00FF\u00E0JFIF, file-is-image",
        "GIF89a, file-is-image",
        "Rar!x, file-is-archive",
        "<html><table><tr><td>nama</td></tr></table>, file-is-web-page",
        "'<?xml version=\"1.0\"?><Workbook/>', file-is-xml",
        "{\\rtf1 nama}, file-is-rich-text"
    })
    void refuses(String head, String code) {
        assertThat(code(head)).isEqualTo(code);
    }

    @Test
    void refuses_excel_before_2007_and_says_apart_the_one_with_a_password() {
        assertThat(code(OLD_OFFICE + "Workbook")).isEqualTo("file-is-old-excel");
        var name = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);
        assertThat(code(OLD_OFFICE + "\0".repeat(504) + name)).isEqualTo("file-is-protected");
    }

    @Nested
    class A_zip {
        @ParameterizedTest
        @CsvSource({
            "daftar.csv, zip-not-workbook",
            "content.xml, file-is-open-document",
            "word/document.xml, file-is-document",
            "xl/workbook.bin, file-is-binary-workbook",
            "xl/workbook.xml, workbook-damaged"
        })
        void that_is_no_workbook(String entry, String code) throws IOException {
            assertThat(Lists.refused(zip(entry, new byte[10])).code()).isEqualTo(code);
        }

        @Test
        void that_unpacks_to_far_more_than_it_holds() throws IOException {
            var file = zip("xl/workbook.xml", new byte[30_000_000]);
            assertThat(Lists.refused(file).code()).isEqualTo("workbook-bomb");
        }

        @Test
        void whose_address_of_a_cell_would_exhaust_the_memory() throws IOException {
            var file = zip("xl/workbook.xml", "<c r=\"ZZZZZZ1\"><v>1</v></c>".getBytes(ISO_8859_1));
            assertThat(Lists.refused(file).code()).isEqualTo("workbook-damaged");
        }

        @Test
        void that_is_cut_off() throws IOException {
            assertThat(code("PK\u0003\u0004 and nothing more")).isEqualTo("workbook-damaged");
        }
    }

    @Test
    void refuses_a_nul_byte_naming_its_place() {
        var refused = Lists.refused(Lists.text(folder, "nama,alamat\nSITI,\0\n"));
        assertThat(refused).isEqualTo(UnreadableTable.of("file-has-nul-bytes", 18L));
    }

    @Test
    void refuses_binary_without_nul_bytes() {
        var bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 0 ? 1 : bytes[i];
        }
        assertThat(Lists.refused(Lists.bytes(folder, bytes)).code()).isEqualTo("file-is-binary");
    }

    @Test
    void refuses_200_megabytes_without_reading_them() throws IOException {
        var file = folder.resolve("besar.csv");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200_000_000);
        }
        assertThat(Lists.refused(file)).isEqualTo(UnreadableTable.of("file-too-large", 200L, 50L));
    }

    @Test
    void refuses_an_empty_file() {
        assertThat(code("")).isEqualTo("file-empty");
        assertThat(code("\n\n  \n,,,\n")).isEqualTo("table-without-content");
    }
}
