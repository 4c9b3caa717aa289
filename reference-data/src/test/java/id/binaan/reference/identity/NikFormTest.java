package id.binaan.reference.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule: 16 digits, a date that exists (women plus 40), a serial that is not 0000. */
class NikFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1403025708850003",
                "1403091203900001",
                "1403022902040001",
                " 140302.570885.0003",
                "1403 0257 0885 0003",
                "'1403025708850003",
                "140302-570885-0003"
            })
    void a_well_formed_one_is_read_whatever_stands_between_the_digits(String text) {
        assertThat(Nik.parse(text)).isInstanceOf(Checked.Valid.class);
        assertThat(Nik.parse(text).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1403022902010001, nik.date",
        "1403023002900001, nik.date",
        "1403027208850003, nik.date",
        "3273010119800002, nik.date",
        "1403024001900001, nik.date",
        "1403020001900001, nik.date",
        "1403020100900001, nik.date",
        "1403025708850000, nik.serial",
        "140302570885000, nik.length",
        "14030257088500031, nik.length",
        "14O3025708850003, nik.not-digits",
        "1.40302570885E+15, nik.spreadsheet",
        "'1,4E+15', nik.spreadsheet",
        "'  ', nik.missing"
    })
    void a_malformed_one_is_refused_with_the_reason(String text, String code) {
        assertThat(Nik.parse(text).findings()).extracting(Finding::code).containsExactly(code);
        assertThat(Nik.parse(text).isValid()).isFalse();
    }

    @Test
    void all_reasons_are_told_at_once() {
        assertThat(Nik.parse("1403023002900000").findings())
                .extracting(Finding::code)
                .isEqualTo(List.of("nik.date", "nik.serial"));
    }

    @Test
    void the_length_entered_is_told() {
        assertThat(Nik.parse("140302570885000").findings().getFirst().arguments())
                .containsEntry("wanted", "16")
                .containsEntry("given", "15");
    }

    @Test
    void the_constructor_refuses_without_showing_the_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Nik("1403023002900001"))
                .withMessage("not a NIK");
    }

    @Test
    void printing_shows_only_the_ends() {
        assertThat(new Nik("1403025708850003")).hasToString("1403**********03");
    }
}
