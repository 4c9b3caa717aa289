package id.binaan.reference.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule: 15 digits with Luhn over the first nine, or 16: a NIK, or 0 and the old 15. */
class NpwpTest {
    private static final Npwp OLD = new Npwp("021832415000000");
    private static final Npwp NEW = new Npwp("0021832415000000");
    private static final Nik NIK = new Nik("1403025708850003");

    @ParameterizedTest
    @CsvSource({
        "02.183.241.5-000.000, 021832415000000",
        "'02,183,241,5-000,000', 021832415000000",
        "021832415000000, 021832415000000",
        "0021832415000000, 0021832415000000",
        "1403 0257 0885 0003, 1403025708850003"
    })
    void a_well_formed_one_is_read(String text, String digits) {
        assertThat(Npwp.parse(text)).isEqualTo(Checked.valid(new Npwp(digits)));
    }

    @ParameterizedTest
    @CsvSource({
        "02.183.241.6-000.000, npwp.check-digit",
        "0021832416000000, npwp.check-digit",
        "00.000.000.0-000.000, npwp.zero",
        "1403023002900001, npwp.not-a-nik",
        "0021832415000000000000, npwp.nitku",
        "21832415000000, npwp.length",
        "2.1832415E+13, npwp.spreadsheet",
        "belum ada, npwp.not-digits",
        "'', npwp.missing"
    })
    void a_malformed_one_is_refused_with_the_reason(String text, String code) {
        assertThat(Npwp.parse(text).findings()).extracting(Finding::code).containsExactly(code);
    }

    @Nested
    class A_body {
        @Test
        void has_the_new_form_0_and_the_old_15_and_back() {
            assertThat(OLD.toSixteen()).isEqualTo(NEW);
            assertThat(NEW.toFifteen()).contains(OLD);
            assertThat(OLD.sameAs(NEW)).isTrue();
        }

        @Test
        void is_printed_as_on_the_card() {
            assertThat(OLD.printed()).isEqualTo("02.183.241.5-000.000");
            assertThat(NEW.printed()).isEqualTo("0021 8324 1500 0000");
        }

        @Test
        void tells_its_tax_office_and_branch() {
            Npwp branch = new Npwp("021832415219001");

            assertThat(branch.taxOffice()).contains("219");
            assertThat(branch.branch()).contains("001");
        }
    }

    @Nested
    class A_person {
        private final Npwp person = Npwp.ofPerson(NIK);

        @Test
        void has_the_nik_and_no_old_form() {
            assertThat(person.isPersonsNik()).isTrue();
            assertThat(person.toFifteen()).isEmpty();
            assertThat(person.taxOffice()).isEmpty();
            assertThat(person.sameAs(NEW)).isFalse();
        }
    }

    @Test
    void printing_shows_only_the_ends() {
        assertThat(OLD).hasToString("0218*********00");
    }
}
