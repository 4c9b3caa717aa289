package id.binaan.registry.scale;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.reference.identity.Checked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule: a class stated in a list is kept under the definition of that list. */
class DeclaredScaleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Usaha Mikro ' | MICRO",
                "USAHA KECIL | SMALL",
                "kecil | SMALL",
                "Menengah | MEDIUM",
                "industri sedang | MEDIUM",
                "usaha besar | LARGE"
            })
    void words_of_lists_are_understood(String text, BusinessScale scale) {
        assertThat(DeclaredScale.parse(text, ScaleDefinition.UU20_2008))
                .isEqualTo(Checked.valid(new DeclaredScale(ScaleDefinition.UU20_2008, scale)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', scale.missing",
        "' - ', scale.missing",
        "ultra, scale.unknown-word",
        "mikro/kecil, scale.unknown-word"
    })
    void anything_else_is_refused_with_the_reason(String text, String code) {
        assertThat(DeclaredScale.parse(text, ScaleDefinition.BPS_LABOUR)).isEqualTo(Checked.invalid(code));
    }
}
