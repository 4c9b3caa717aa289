package id.binaan.reference.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule: whole rupiah, never negative; what looks like a slip or a guess is a warning. */
class RupiahTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.500.000 | 1500000",
                "1500000 | 1500000",
                "Rp 1,5 juta | 1500000",
                "1,5 miliar | 1500000000",
                "1.5 juta | 1500000",
                "1,25 Milyar | 1250000000",
                "1.250 juta | 1250000000",
                "750 ribu | 750000",
                "75rb | 75000",
                "12 jt | 12000000",
                "12jt. | 12000000",
                "Rp. 1.500.000,- | 1500000",
                "Rp1.500.000,00 | 1500000",
                "IDR 1500000.0 | 1500000",
                "1500000,00 | 1500000",
                "2,4 triliun | 2400000000000",
                "0 | 0",
                "50000000 | 50000000"
            })
    void what_people_type_is_read(String text, long amount) {
        assertThat(Rupiah.parse(text)).isEqualTo(Checked.valid(new Rupiah(amount)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | 500 | money.small",
                "999 | 999 | money.small",
                "1 | 1 | money.small",
                "100.000.000 | 100000000 | money.round",
                "2 miliar | 2000000000 | money.round",
                "1,5 M | 1500000000 | money.unit-assumed",
                "1,500,000 | 1500000 | money.comma-grouping"
            })
    void what_looks_like_a_slip_or_a_guess_is_read_with_a_warning(String text, long amount, String code) {
        Checked<Rupiah> read = Rupiah.parse(text);

        assertThat(read.optional()).contains(new Rupiah(amount));
        assertThat(read.findings()).extracting(Finding::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-500000 | money.negative",
                "Rp -500.000 | money.negative",
                "(500.000) | money.negative",
                "50-100 juta | money.range",
                "50 s/d 100 juta | money.range",
                "1500000,50 | money.decimals",
                "1.5 | money.decimals",
                "1,23456789 juta | money.decimals",
                "1.50.000 | money.not-a-number",
                "banyak | money.not-a-number",
                "5 puluh | money.not-a-number",
                "1,5E+07 | money.spreadsheet",
                "9999999999999999999 | money.too-large",
                "'' | money.missing",
                "- | money.missing"
            })
    void anything_else_is_refused_with_the_reason(String text, String code) {
        assertThat(Rupiah.parse(text.equals("''") ? "" : text).findings())
                .extracting(Finding::code)
                .containsExactly(code);
        assertThat(Rupiah.parse(text).isValid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0", "7", "1000", "1500000", "123456789012345", "1000000000000000"})
    void what_is_printed_can_be_read_again(long amount) {
        assertThat(Rupiah.parse(new Rupiah(amount).toString()).optional()).contains(new Rupiah(amount));
    }

    @Test
    void it_is_printed_as_in_indonesia() {
        assertThat(new Rupiah(1_500_000)).hasToString("Rp1.500.000");
    }

    @Test
    void the_constructor_refuses_negative_amounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rupiah(-1));
    }
}
