package id.binaan.reference.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule: 13 digits, the last one checks the others (GS1 General Specifications 7.9.1). */
class Gtin13Test {
    @ParameterizedTest
    @ValueSource(strings = {"8991234567891", "4006381333931", "8 991234 567891"})
    void a_right_check_digit_is_accepted(String text) {
        assertThat(Gtin13.parse(text).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 3, 4, 5, 6, 7, 8, 9})
    void every_other_last_digit_is_refused(int last) {
        assertThat(Gtin13.parse("899123456789" + last)).isEqualTo(Checked.invalid("gtin.check-digit"));
    }

    @ParameterizedTest
    @CsvSource({"899123456789, gtin.length", "89912345678AB, gtin.not-digits", "'', gtin.missing"})
    void anything_else_is_refused_with_the_reason(String text, String code) {
        assertThat(Gtin13.parse(text).findings()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void the_prefix_899_is_indonesian() {
        assertThat(new Gtin13("8991234567891").hasIndonesianPrefix()).isTrue();
        assertThat(new Gtin13("4006381333931").hasIndonesianPrefix()).isFalse();
    }
}
