package id.binaan.registry.intake.mapping;

import static id.binaan.registry.intake.mapping.IntakeField.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.registry.intake.table.Lists;
import id.binaan.registry.intake.table.TableColumn;
import id.binaan.registry.intake.table.TableFormat;
import id.binaan.registry.intake.table.TableLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns are recognised by the titles offices use and by their values. */
class ColumnGuesserTest {
    /** Each column as its title and its values, divided by "=" and "/". */
    static TableLayout layout(String... columns) {
        List<TableColumn> made = new ArrayList<>();
        for (var column : columns) {
            var parts = column.split("=", 2);
            var samples = parts.length < 2 ? List.<String>of() : List.of(parts[1].split(" / "));
            var name = parts[0].isEmpty() ? "kolom " + (made.size() + 1) : parts[0];
            made.add(new TableColumn(made.size(), name, parts[0], samples));
        }
        return new TableLayout(new TableFormat.Text("UTF-8", ','), 1, made, 100, 1, 2);
    }

    private static List<IntakeField> fields(TableLayout layout) {
        return ColumnGuesser.guess(layout).guesses().stream()
                .map(ColumnGuess::field)
                .toList();
    }

    private static List<IntakeField> fields(Path file) {
        try (var table = Lists.open(file)) {
            return fields(table.layout());
        }
    }

    @Test
    void the_list_of_probolinggo() {
        assertThat(fields(Lists.probolinggo()))
                .containsExactly(
                        LATITUDE,
                        LONGITUDE,
                        IGNORE,
                        BUSINESS_NAME,
                        OWNER_NAME,
                        STREET,
                        VILLAGE,
                        SUBDISTRICT,
                        PHONE,
                        CATEGORY,
                        PRODUCTS);
    }

    @Test
    void the_list_of_jakarta_whose_jenis_usaha_holds_the_legal_form() {
        assertThat(fields(Lists.jakarta()))
                .containsExactly(
                        BUSINESS_NAME,
                        ADDRESS,
                        BUILDING,
                        STREET,
                        RT,
                        RW,
                        VILLAGE,
                        SUBDISTRICT,
                        DISTRICT,
                        POSTAL_CODE,
                        PHONE,
                        IGNORE,
                        PHONE_ALTERNATIVE,
                        SCALE_DECLARED,
                        CATEGORY,
                        ACTIVITY,
                        LEGAL_FORM,
                        LICENCES,
                        NPWP);
    }

    @ParameterizedTest
    @CsvSource({
        "NAMA_USAHA, BUSINESS_NAME",
        "namaUsaha, BUSINESS_NAME",
        "Nm. Perusahaan, BUSINESS_NAME",
        "Nama Ushaa, BUSINESS_NAME",
        "Penanggung Jawab, OWNER_NAME",
        "NAMA PEMILIK (sesuai KTP), OWNER_NAME",
        "Nama Lengkap Pemilik UMKM, OWNER_NAME",
        "No. KTP, NIK",
        "N I K, NIK",
        "No.KK, FAMILY_CARD_NUMBER",
        "L/P, SEX",
        "Jenis Kelamin (L/P), SEX",
        "No. HP/WA, PHONE",
        "Telpon, PHONE",
        "Kab./Kota, DISTRICT",
        "KEC., SUBDISTRICT",
        "Kel/Desa, VILLAGE",
        "Desa/Kelurahan, VILLAGE",
        "Kode Pos, POSTAL_CODE",
        "Kecamtan, SUBDISTRICT",
        "Omset/Tahun (Rp), ANNUAL_SALES",
        "Modal Usaha (Rp.), CAPITAL",
        "Jml Tenaga Kerja, WORKERS",
        "TK L, WORKERS_MALE",
        "Thn Berdiri, START_DATE",
        "No. P-IRT, LICENCES",
        "Ket., NOTES",
        "No, IGNORE",
        "Kode KBLI, KBLI",
        "Merk, BRAND",
        "warna kesukaan, IGNORE"
    })
    void by_its_title(String title, IntakeField field) {
        assertThat(fields(layout(title))).containsExactly(field);
    }

    @Nested
    class By_values {
        @Test
        void without_titles() {
            assertThat(fields(layout(
                            "=1403025708850003 / 1403091203900001",
                            "=081234567890 / 0766-21234",
                            "=1.4712345 / 1.502312",
                            "=102.1312 / 101.9812",
                            "=28711 / 28712",
                            "=Usaha Mikro / Usaha Kecil",
                            "=a@b.id / c@d.co.id",
                            "=1234567890123",
                            "=L / P",
                            "=Merah / Biru")))
                    .containsExactly(
                            NIK, PHONE, LATITUDE, LONGITUDE, POSTAL_CODE, SCALE_DECLARED, EMAIL, NIB, SEX, IGNORE);
        }

        @Test
        void that_decide_what_an_ambiguous_title_means() {
            assertThat(fields(layout("jenis usaha=PT / CV / PERORANGAN"))).containsExactly(LEGAL_FORM);
            assertThat(fields(layout("jenis usaha=Kuliner / Menjahit"))).containsExactly(ACTIVITY);
            assertThat(fields(layout("kontak=SITI / ALI"))).containsExactly(OWNER_NAME);
            assertThat(fields(layout("kontak=081234567890 / 081234567891"))).containsExactly(PHONE);
        }

        @Test
        void or_neighbours_decide_whose_name_it_is() {
            assertThat(fields(layout("nama=SITI", "nama usaha=KEDAI"))).containsExactly(OWNER_NAME, BUSINESS_NAME);
            assertThat(fields(layout("nama=SITI", "NIK"))).containsExactly(OWNER_NAME, NIK);
            assertThat(fields(layout("nama=SITI", "alamat"))).containsExactly(BUSINESS_NAME, ADDRESS);
        }
    }

    @Test
    void each_field_once_except_those_that_may_come_again() {
        assertThat(fields(layout("alamat", "alamat", "produk", "nama produk", "HP", "WA")))
                .containsExactly(ADDRESS, IGNORE, PRODUCTS, PRODUCTS, PHONE, PHONE_ALTERNATIVE);
    }
}
