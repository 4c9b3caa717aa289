package id.binaan.reference.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule: 13 digits, and nothing more is known for certain. */
class NibTest {
    @Test
    void thirteen_digits_are_read() {
        assertThat(Nib.parse("2408 2100 12345")).isEqualTo(Checked.valid(new Nib("2408210012345")));
    }

    @ParameterizedTest
    @CsvSource({
        "912010203040, nib.length",
        "9.12010203E+12, nib.spreadsheet",
        "'503/12/IUMK', nib.not-digits",
        "'-', nib.missing"
    })
    void anything_else_is_refused_with_the_reason(String text, String code) {
        assertThat(Nib.parse(text).findings()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void an_officer_is_told_what_is_wrong_and_what_to_do() {
        assertThat(Nib.parse("912010203040").findings().getFirst().text(Locale.of("id")))
                .isEqualTo("NIB harus 13 angka; yang Anda isi 12. Periksa angka terakhir.");
    }

    @Test
    void a_filler_is_a_warning() {
        assertThat(Nib.parse("0000000000000"))
                .isEqualTo(Checked.valid(new Nib("0000000000000"), Finding.of("nib.filler")));
    }

    @ParameterizedTest
    @CsvSource({"2408210012345, 2021-08-24", "9120102030405,", "0101170000001,"})
    void the_date_of_issue_is_a_hint_where_the_digits_look_like_one(String digits, LocalDate hint) {
        assertThat(new Nib(digits).issueDateHint().orElse(null)).isEqualTo(hint);
    }
}
