package id.binaan.registry.intake.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell says the same whether its spaces had to be put in order or not. */
class CellTextTest {
    private static final String LETTERS = "ab Z09 .,'-/&()*?=\"\u00A0\u200B\tüé\u0639\uD83D\uDE00 nihil";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Toko  Jaya, Toko Jaya",
                "'0812, 0812",
                "=\"0812\", 0812",
                "-, ||",
                "., ||",
                "n/a, ||",
                "Tidak Ada, ||",
                "Nihil Jaya, Nihil Jaya",
                "0, 0",
                "A & B (Riau), A & B (Riau)"
            })
    void is_cleaned(String raw, String expected) {
        assertThat(CellText.clean(raw)).isEqualTo(expected);
    }

    @RepeatedTest(300)
    void a_stray_space_behind_it_changes_nothing(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder raw = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            raw.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        assertThat(CellText.clean(raw.toString())).isEqualTo(CellText.clean(raw + "\u00A0"));
    }
}
