package id.binaan.reference.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule: 5 digits; 287xx is expected. */
class PostalCodeTest {
    @Test
    void a_code_of_the_district_is_read() {
        assertThat(PostalCode.parse(" 28711 ")).isEqualTo(Checked.valid(new PostalCode("28711")));
    }

    @Test
    void a_code_from_elsewhere_is_a_warning() {
        assertThat(PostalCode.parse("11620"))
                .isEqualTo(Checked.valid(new PostalCode("11620"), Finding.of("postal.other-district")));
    }

    @ParameterizedTest
    @CsvSource({"2871, postal.length", "2871O, postal.not-digits", "'', postal.missing"})
    void anything_else_is_refused_with_the_reason(String text, String code) {
        assertThat(PostalCode.parse(text).findings()).extracting(Finding::code).containsExactly(code);
    }
}
