package id.binaan.reference.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule: shaped like a NIK, with the day of issue and never 40 added. */
class FamilyCardNumberTest {
    @Test
    void a_well_formed_one_is_read_and_masked() {
        Checked<FamilyCardNumber> read = FamilyCardNumber.parse("1403 0217 0815 0007");

        assertThat(read.optional()).contains(new FamilyCardNumber("1403021708150007"));
        assertThat(read.toString()).contains("1403**********07").doesNotContain("0815");
    }

    @ParameterizedTest
    @CsvSource({
        "1403025708150007, kk.date",
        "1403021713150007, kk.date",
        "1403021708150000, kk.serial",
        "140302170815, kk.length",
        "140302170815000A, kk.not-digits",
        "'', kk.missing"
    })
    void a_malformed_one_is_refused_with_the_reason(String text, String code) {
        assertThat(FamilyCardNumber.parse(text).findings())
                .extracting(Finding::code)
                .containsExactly(code);
    }
}
