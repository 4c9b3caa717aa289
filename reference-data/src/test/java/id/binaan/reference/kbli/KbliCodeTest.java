package id.binaan.reference.kbli;

import static id.binaan.reference.kbli.KbliVersion.KBLI_2020;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.reference.identity.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule: five digits and the edition; a code never stands alone. */
class KbliCodeTest {
    @ParameterizedTest
    @CsvSource({"10792, 10792", "' 01111 ', 01111", "10792 - Industri kue basah, 10792", "10792: kue, 10792"})
    void a_code_is_read_with_or_without_its_title(String text, String code) {
        assertThat(KbliCode.parse(text, KBLI_2020)).isEqualTo(Checked.valid(new KbliCode(code, KBLI_2020)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1079", "107922", "A0792", "", "kue basah", "10792/10794"})
    void anything_else_is_refused(String text) {
        assertThat(KbliCode.parse(text, KBLI_2020)).isEqualTo(Checked.invalid("kbli.code-form"));
    }
}
