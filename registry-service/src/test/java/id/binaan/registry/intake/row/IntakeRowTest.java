package id.binaan.registry.intake.row;

import static id.binaan.registry.intake.mapping.IntakeField.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.registry.LegalForm;
import id.binaan.contracts.registry.Sex;
import id.binaan.registry.intake.mapping.ColumnGuess;
import id.binaan.registry.intake.mapping.ColumnGuesser;
import id.binaan.registry.intake.mapping.ColumnMapping;
import id.binaan.registry.intake.mapping.IntakeField;
import id.binaan.registry.intake.table.Lists;
import id.binaan.registry.intake.table.TableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row is understood the way people write. */
class IntakeRowTest {
    private static IntakeRow row(IntakeField field, String cell) {
        var guess = new ColumnGuess(0, "kolom", field, 100, ColumnGuess.Reason.CHOSEN);
        return new IntakeRow(new TableRow(1, List.of(cell), List.of()), new ColumnMapping(List.of(guess)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "--", "n/a", "N/A", "tidak ada", ".", "\u00A0", "=\"\""})
    void marks_for_nothing_are_nothing(String cell) {
        assertThat(row(NOTES, cell).text(NOTES)).isEmpty();
    }

    @Test
    void text_is_trimmed_and_its_spaces_collapsed_but_raw_stays() {
        var row = row(OWNER_NAME, "  SITI \n  AISYAH ");
        assertThat(row.text(OWNER_NAME)).contains("SITI AISYAH");
        assertThat(row.raw(OWNER_NAME)).isEqualTo("  SITI \n  AISYAH ");
        assertThat(row(NIK, "'1403025708850003").digits(NIK).value()).contains("1403025708850003");
        assertThat(row(PHONE, "=\"0812345678\"").text(PHONE)).contains("0812345678");
    }

    @Nested
    class Telephones {
        @ParameterizedTest
        @CsvSource({
            "0766 - 123456 / 081234567890, 0766 - 123456|081234567890",
            "'08123456789, 08129876543', 08123456789|08129876543",
            "08123456789 dan 08129876543, 08123456789|08129876543",
            "1234567-7654321, 1234567|7654321",
            "0766-123456, 0766-123456",
            "(0766) 123456, (0766) 123456",
            "HP. 0811 123 456, 0811 123 456"
        })
        void two_in_a_cell_are_split(String cell, String numbers) {
            assertThat(row(PHONE, cell).phones().value()).contains(List.of(numbers.split("\\|")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"8.52348e+010", "8,52E+10", "8.52348E+10"})
        void ruined_by_a_spreadsheet_are_reported_not_guessed(String cell) {
            var reading = row(PHONE, cell).phones();
            assertThat(reading.value()).isEmpty();
            assertThat(reading.findings()).containsExactly(new FieldFinding("phone-ruined-by-spreadsheet", PHONE));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'A & B SUMBER REJEKI, PT', A & B SUMBER REJEKI, PT",
        "A & B SUMBER REJEKI PT, A & B SUMBER REJEKI, PT",
        "PT. MAJU JAYA, MAJU JAYA, PT",
        "PT.MAJU JAYA Tbk, MAJU JAYA, PT",
        "P.T. MAJU, MAJU, PT",
        "'X & Y MEUBEL , CV', X & Y MEUBEL, CV",
        "CV Cahaya, Cahaya, CV",
        "UD. Berkah, UD. Berkah, INDIVIDUAL",
        "Koperasi Wanita Melati, Koperasi Wanita Melati, COOPERATIVE",
        "'SERBA ADA, PT`', SERBA ADA, PT",
        "LIONG FA, LIONG FA,",
        "'LIONG, FA', LIONG, FIRMA",
        "PTERODA, PTERODA,",
        "KEDAI SITI, KEDAI SITI,"
    })
    void a_business_name_and_its_legal_form(String cell, String name, LegalForm form) {
        assertThat(row(BUSINESS_NAME, cell).businessName()).contains(new BusinessName(name, Optional.ofNullable(form)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "JL. IKAN TONGKOL RT 7 RW. 1; JL. IKAN TONGKOL; 007; 001",
                "RT. 01 / RW. 03; ''; 001; 003",
                "JL. MASTRIP GG MASJID RT 03/RW 02; JL. MASTRIP GG MASJID; 003; 002",
                "Jl. Melati No. 5, RT002/003, Bantan; Jl. Melati No. 5, Bantan; 002; 003",
                "JL. IKAN BLANAK RT.4 / RW. 4  NO. 07; JL. IKAN BLANAK NO. 07; 004; 004",
                "JL. SUNAN KALIJOGO I/94 RT/RW : 1/8; JL. SUNAN KALIJOGO I/94; 001; 008",
                "JLN.KH.DEWANTARA RT/RW.2/7; JLN.KH.DEWANTARA; 002; 007",
                "JL. IKAN KAKAP RT/RT 2/4; JL. IKAN KAKAP; 002; 004",
                "JL. IKAN KAKAP RT05/RW III; JL. IKAN KAKAP; 005; 003",
                "JL. FLAMBOYAN 26 RT 2/3; JL. FLAMBOYAN 26; 002; 003",
                "JL. IKAN TONGKOL GG. SUSU 1 RT 7 RW 5; JL. IKAN TONGKOL GG. SUSU 1; 007; 005",
                "JL. MT HARYONO VII/20B; JL. MT HARYONO VII/20B; ''; ''",
                "SMART 5 PASAR KURT 7; SMART 5 PASAR KURT 7; ''; ''"
            })
    void rt_and_rw_in_many_spellings(String cell, String street, String rt, String rw) {
        assertThat(row(STREET, cell).addressParts()).isEqualTo(new AddressParts(street, rt, rw));
    }

    @Test
    void products_are_split_and_named_once() {
        assertThat(row(PRODUCTS, "IKAN KERING, Petis ; ikan kering dan terasi").products())
                .containsExactly("IKAN KERING", "Petis", "terasi");
    }

    @ParameterizedTest
    @CsvSource({"L, MALE", "Laki-laki, MALE", "pria, MALE", "P, FEMALE", "PEREMPUAN, FEMALE", "Wanita, FEMALE"})
    void sex(String cell, Sex sex) {
        assertThat(row(SEX, cell).sex().value()).contains(sex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/11/2026",
                "24-11-26",
                "2026-11-24",
                "24 Nopember 2026",
                "24 Nov 2026",
                "46350",
                "24.11.2026",
                "2026-11-24T08:30",
                "24-Nov-26"
            })
    void the_24th_of_november_2026(String cell) {
        assertThat(row(START_DATE, cell).date(START_DATE, 2026).value()).contains(LocalDate.of(2026, 11, 24));
    }

    @Test
    void dates_that_do_not_exist_are_reported_and_two_digit_years_do_not_lie_ahead() {
        assertThat(row(BIRTH_DATE, "31/02/1990").date(BIRTH_DATE, 2026).findings())
                .containsExactly(new FieldFinding("date-not-understood", BIRTH_DATE));
        assertThat(row(BIRTH_DATE, "17-8-85").date(BIRTH_DATE, 2009).value()).contains(LocalDate.of(1985, 8, 17));
    }

    @ParameterizedTest
    @CsvSource({
        "'Rp 1.500.000,00', 1500000",
        "2.300.000, 2300000",
        "'2,300,000', 2300000",
        "'1,5 juta', 1500000",
        "25 jt, 25000000",
        "2.5 M, 2500000000",
        "10 orang, 10",
        "1500000, 1500000",
        "'Rp. 750.000,-', 750000",
        "500rb, 500000",
        "1.102E6, 1102000",
        "0, 0",
        "Rp5.000.000/bulan, 5000000",
        "1.500 juta, 1500000"
    })
    void sums_as_people_type_them(String cell, long value) {
        assertThat(row(CAPITAL, cell).whole(CAPITAL).value()).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"banyak", "-500", "1.2.3", "12 ekor"})
    void what_is_no_sum_is_reported(String cell) {
        assertThat(row(CAPITAL, cell).whole(CAPITAL).value()).isEmpty();
    }

    @Test
    void a_nik_ruined_by_a_spreadsheet_is_reported() {
        assertThat(row(NIK, "1,40303E+15").digits(NIK).findings())
                .containsExactly(new FieldFinding("number-ruined-by-spreadsheet", NIK));
    }

    @Test
    void every_row_of_the_real_lists_is_understood() {
        for (var file : List.of(Lists.probolinggo(), Lists.jakarta())) {
            try (var table = Lists.open(file)) {
                var mapping = ColumnGuesser.guess(table.layout());
                var rows = Lists.rows(table).stream()
                        .map(row -> new IntakeRow(row, mapping))
                        .toList();
                assertThat(rows)
                        .allSatisfy(
                                row -> assertThat(row.legalForm().findings()).isEmpty());
                long ruined = rows.stream()
                        .filter(row -> row.phones().findings().stream()
                                .anyMatch(finding -> finding.code().equals("phone-ruined-by-spreadsheet")))
                        .count();
                assertThat(ruined).isEqualTo(file.equals(Lists.probolinggo()) ? 6 : 0);
            }
        }
    }
}
