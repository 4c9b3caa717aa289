package id.binaan.reference.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule: what can be dialled becomes E.164; an unusual form is a warning, for it is not the law. */
class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0812-3456-7890",
                "+62 812 3456 7890",
                "6281234567890",
                "006281234567890",
                "+62 (0)812 3456 7890",
                "0812.3456.7890",
                "'081234567890",
                "0812-3456-7890,"
            })
    void a_mobile_number_is_stored_in_one_form(String text) {
        Checked<PhoneNumber> read = PhoneNumber.parse(text);

        assertThat(read).isEqualTo(Checked.valid(new PhoneNumber("+6281234567890")));
        assertThat(read.optional().orElseThrow().kind()).isEqualTo(PhoneKind.MOBILE);
    }

    @ParameterizedTest
    @CsvSource({"(0766) 21234, +6276621234", "0765-591234, +62765591234"})
    void a_landline_of_the_district_is_read(String text, String e164) {
        Checked<PhoneNumber> read = PhoneNumber.parse(text);

        assertThat(read).isEqualTo(Checked.valid(new PhoneNumber(e164)));
        assertThat(read.optional().orElseThrow().kind()).isEqualTo(PhoneKind.LANDLINE);
    }

    @ParameterizedTest
    @CsvSource({
        "021 4262092, +62214262092, phone.other-area",
        "81234567890, +6281234567890, phone.zero-lost",
        "+60 12-345 6789, +60123456789, phone.foreign",
        "0912345678, +62912345678, phone.unusual"
    })
    void an_unusual_one_is_read_with_a_warning(String text, String e164, String code) {
        assertThat(PhoneNumber.parse(text)).isEqualTo(Checked.valid(new PhoneNumber(e164), Finding.of(code)));
    }

    @ParameterizedTest
    @CsvSource({
        "8.52348e+010, phone.spreadsheet",
        "081234567890 / 081398765432, phone.several",
        "'081234567890, 0766 21234567', phone.several",
        "0812345678-0813987654, phone.several",
        "0766 21234 / 22345, phone.several",
        "0812-3456-7890 / 0813-9876-5432, phone.several",
        "0766 21234 ext 2, phone.not-digits",
        "21234, phone.area-missing",
        "8754838, phone.area-missing",
        "0812, phone.length",
        "08123456789012345678, phone.length",
        "tidak ada, phone.not-digits",
        "'-', phone.missing"
    })
    void one_that_cannot_be_dialled_is_refused_with_the_reason(String text, String code) {
        assertThat(PhoneNumber.parse(text).findings()).extracting(Finding::code).containsExactly(code);
        assertThat(PhoneNumber.parse(text).isValid()).isFalse();
    }

    @Test
    void printing_shows_only_the_ends() {
        assertThat(new PhoneNumber("+6281234567890")).hasToString("+62812*****890");
    }
}
