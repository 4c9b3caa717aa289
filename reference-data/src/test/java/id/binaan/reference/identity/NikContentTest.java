package id.binaan.reference.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.registry.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule: a NIK tells the place of first issue, the sex and, with a reference day, the birth date. */
class NikContentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "1403025708850003, 14.03.02, FEMALE, 1985-08-17",
        "1403091203900001, 14.03.09, MALE, 1990-03-12",
        "1403022902040001, 14.03.02, MALE, 2004-02-29",
        "1403027112500001, 14.03.02, FEMALE, 1950-12-31"
    })
    void place_sex_and_birth_date_are_read_from_it(String digits, String region, Sex sex, LocalDate birth) {
        Nik nik = new Nik(digits);

        assertThat(nik.regionCode()).isEqualTo(region);
        assertThat(nik.sex()).isEqualTo(sex);
        assertThat(nik.birthDate(TODAY).optional()).contains(birth);
    }

    @Nested
    class The_century {
        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "'17 today', 241109, 2009-11-24",
            "'100 and not yet 101', 251125, 1925-11-25",
            "'100 today', 241126, 1926-11-24"
        })
        void is_the_one_that_makes_the_owner_17_to_100(String situation, String date, LocalDate birth) {
            assertThat(nikOf(date).birthDate(TODAY).optional()).contains(birth);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"'17 tomorrow', 251109", "'101 today', 241125", "'a child of 6', 010120"})
        void is_asked_for_if_none_fits(String situation, String date) {
            assertThat(nikOf(date).birthDate(TODAY)).isEqualTo(Checked.invalid("nik.year-ask"));
        }

        @ParameterizedTest
        @MethodSource("id.binaan.reference.identity.NikContentTest#everyBirthDate")
        void brings_back_every_birth_date_of_an_owner(LocalDate birth) {
            String date =
                    String.format("%02d%02d%02d", birth.getDayOfMonth(), birth.getMonthValue(), birth.getYear() % 100);

            assertThat(nikOf(date).birthDate(TODAY).optional()).contains(birth);
            assertThat(nikOf(date).agreesWith(birth)).isTrue();
        }

        private Nik nikOf(String date) {
            return new Nik("140302" + date + "0001");
        }
    }

    static Stream<LocalDate> everyBirthDate() {
        LocalDate youngest = TODAY.minusYears(17);
        return TODAY.minusYears(100).datesUntil(youngest, Period.ofDays(101));
    }

    @Nested
    class The_place {
        private final CurrentSubdistricts current = code -> code.equals("14.03.02");

        @Test
        void is_accepted_if_it_is_in_use() {
            assertThat(Nik.parse("1403025708850003", current).findings()).isEmpty();
        }

        @Test
        void is_a_warning_only_if_it_is_not_for_old_codes_live_on() {
            assertThat(Nik.parse("1403041203900001", current))
                    .isEqualTo(Checked.valid(new Nik("1403041203900001"), Finding.of("nik.region-not-current")));
        }
    }
}
