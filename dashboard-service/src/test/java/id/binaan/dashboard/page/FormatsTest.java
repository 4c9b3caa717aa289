package id.binaan.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.kit.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Numbers, money, dates and times read as the office writes them. */
class FormatsTest {
    private static final Instant NOON = Instant.parse("2026-11-24T05:03:09Z");

    private final Formats formats = new Formats(new PageConfiguration().messageSource());

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Nested
    class Indonesian {
        @BeforeEach
        void speaks() {
            LocaleContextHolder.setLocale(Texts.INDONESIAN);
        }

        @Test
        void numbersAndDates() {
            assertThat(formats.number(1_234_567.5)).isEqualTo("1.234.567,5");
            assertThat(formats.date(LocalDate.of(2026, 8, 17))).isEqualTo("17 Agu 2026");
            assertThat(formats.dateTime(NOON)).isEqualTo("24 Nov 2026 12.03");
            assertThat(formats.asOf(NOON, Duration.ofMillis(1_900))).isEqualTo("per 24 Nov 2026 12.03, jeda 1 dtk");
        }

        @Test
        void aDayBeginsInWib() {
            assertThat(formats.date(Instant.parse("2026-11-24T17:00:00Z"))).isEqualTo("25 Nov 2026");
        }

        @ParameterizedTest
        @CsvSource({
            "0, Rp 0",
            "999999, Rp 999.999",
            "1000000, Rp 1 juta",
            "999949999, 'Rp 999,9 juta'",
            "999960000, Rp 1 miliar",
            "1523400000, 'Rp 1,5 miliar'",
            "2000000000000, Rp 2 triliun"
        })
        void moneyIsShort(long rupiah, String words) {
            assertThat(formats.money(rupiah)).isEqualTo(words);
        }

        @Test
        void theExactAmountIsThereToo() {
            assertThat(formats.exactMoney(1_523_400_000L)).isEqualTo("Rp 1.523.400.000");
        }

        @ParameterizedTest
        @CsvSource({"0, 0 dtk", "59, 59 dtk", "60, 1 mnt", "7199, 1 jam", "172800, 2 hari"})
        void durationsHaveOneUnit(long seconds, String words) {
            assertThat(formats.duration(Duration.ofSeconds(seconds))).isEqualTo(words);
        }

        @Test
        void whatIsNotKnownIsADash() {
            assertThat(formats.number(null)).isEqualTo("–");
            assertThat(formats.money(null)).isEqualTo("–");
            assertThat(formats.dateTime(null)).isEqualTo("–");
        }
    }

    @Test
    void englishHasItsOwn() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(formats.number(1_234_567.5)).isEqualTo("1,234,567.5");
        assertThat(formats.money(1_523_400_000L)).isEqualTo("Rp 1.5 billion");
        assertThat(formats.asOf(NOON, Duration.ofSeconds(1))).isEqualTo("as of 24 Nov 2026 12:03, 1 s behind");
    }
}
