package id.binaan.reference.kbli;

import static id.binaan.reference.kbli.KbliVersion.KBLI_2017;
import static id.binaan.reference.kbli.KbliVersion.KBLI_2020;
import static id.binaan.reference.kbli.KbliVersion.KBLI_2025;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.reference.identity.Checked;
import id.binaan.reference.identity.Finding;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule: two editions side by side, and no way from one to the other. */
class KbliCatalogueTest {
    private static final KbliCatalogue CATALOGUE = new KbliCatalogue();

    @ParameterizedTest
    @CsvSource({"KBLI_2020, 1790, 2686", "KBLI_2025, 1559, 2444", "KBLI_2017, 0, 0"})
    void an_edition_is_complete(KbliVersion version, int activities, int all) {
        assertThat(CATALOGUE.entries(version)).hasSize(all);
        assertThat(CATALOGUE.entries(version)).filteredOn(KbliEntry::isActivity).hasSize(activities);
    }

    @Test
    void every_entry_has_a_title_and_a_category_of_its_edition() {
        assertThat(CATALOGUE.entries(KBLI_2020))
                .allMatch(entry -> entry.category().matches("[A-U]"));
        assertThat(CATALOGUE.entries(KBLI_2025))
                .allMatch(entry -> entry.category().matches("[A-V]"));
        assertThat(CATALOGUE.entries(KBLI_2025))
                .noneMatch(entry -> entry.title().isBlank());
    }

    @Test
    void the_editions_share_1052_codes_and_are_not_mixed() {
        var shared = CATALOGUE.entries(KBLI_2020).stream()
                .filter(KbliEntry::isActivity)
                .filter(entry -> CATALOGUE.find(entry.code(), KBLI_2025).isPresent());

        assertThat(shared).hasSize(1052);
    }

    @Test
    void a_code_is_checked_against_its_own_edition() {
        KbliEntry only2020 = CATALOGUE.entries(KBLI_2020).stream()
                .filter(KbliEntry::isActivity)
                .filter(entry -> CATALOGUE.find(entry.code(), KBLI_2025).isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(CATALOGUE.check(only2020.code(), KBLI_2020).findings()).isEmpty();
        assertThat(CATALOGUE.check(only2020.code(), KBLI_2025))
                .isEqualTo(
                        new Checked.Invalid<>(List.of(Finding.of("kbli.unknown").with("version", "2025"))));
    }

    @Test
    void a_code_of_an_edition_we_do_not_hold_is_kept_with_a_warning() {
        assertThat(CATALOGUE.check("10792", KBLI_2017))
                .isEqualTo(Checked.valid(
                        new KbliCode("10792", KBLI_2017),
                        Finding.of("kbli.no-catalogue").with("version", "2017")));
    }

    @Test
    void an_activity_leads_up_to_its_groups() {
        assertThat(CATALOGUE.groupsAbove(new KbliCode("01111", KBLI_2025)))
                .extracting(KbliEntry::code)
                .containsExactly("0111", "011", "01", "A");
        assertThat(CATALOGUE.groupsAbove(new KbliCode("01111", KBLI_2020)))
                .extracting(KbliEntry::code)
                .containsExactly("0111", "011", "01");
    }

    @Nested
    class A_title {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "PERTANIAN JAGUNG | Pertanian jagung",
                    "PENCETAKAN TIGA DIMENSI (3D) | Pencetakan tiga dimensi (3D)",
                    "INDUSTRI GAS LPG DAN LED YTDL | Industri gas LPG dan LED YTDL",
                    "PENDIDIKAN AGAMA ISLAM | Pendidikan agama Islam",
                    "Pertanian Jagung | Pertanian Jagung"
                })
        void is_shown_in_sentence_case_only_where_the_source_shouts(String title, String shown) {
            assertThat(new KbliEntry("00000", KBLI_2025, title, "A").displayTitle())
                    .isEqualTo(shown);
        }

        @Test
        void stays_in_the_data_as_published() {
            assertThat(CATALOGUE.find("01111", KBLI_2025)).map(KbliEntry::title).contains("PERTANIAN JAGUNG");
        }
    }

    @Nested
    class A_search {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "kerupuk | KBLI_2020 | 10794",
                    "kerupuk keripik | KBLI_2020 | 10794",
                    "keru kerip | KBLI_2020 | 10794",
                    "10794 | KBLI_2020 | 10794",
                    "laundry | KBLI_2020 | 96200",
                    "bengkel motor | KBLI_2020 | 45407",
                    "warung minum | KBLI_2020 | 56304",
                    "JAGUNG pertanian | KBLI_2025 | 01111"
                })
        void finds_words_and_their_beginnings(String words, KbliVersion version, String code) {
            assertThat(CATALOGUE.search(words, version, 3))
                    .first()
                    .extracting(KbliEntry::code)
                    .isEqualTo(code);
        }

        @Test
        void puts_titles_before_explanations_and_keeps_to_the_limit() {
            List<KbliEntry> found = CATALOGUE.search("roti", KBLI_2025, 4);

            assertThat(found).hasSizeLessThanOrEqualTo(4);
            assertThat(found.getFirst().title()).contains("ROTI");
        }

        @Test
        void looks_into_the_explanations_of_2025_where_no_title_has_the_words() {
            assertThat(CATALOGUE.search("industri roti", KBLI_2025, 3))
                    .anyMatch(entry -> entry.code().startsWith("107"));
        }

        @Test
        void counts_a_rare_word_for_more_than_a_common_one() {
            assertThat(CATALOGUE.search("perdagangan roti", KBLI_2020, 3))
                    .allMatch(entry -> entry.title().contains("Roti"));
        }

        @Test
        void takes_a_number_for_the_beginning_of_a_code() {
            assertThat(CATALOGUE.search("1079", KBLI_2020, 20))
                    .isNotEmpty()
                    .allMatch(entry -> entry.code().startsWith("1079"));
        }

        @Test
        void knows_only_everyday_words_that_lead_to_titles_of_an_edition() {
            assertThat(EverydayWords.load().inTitles())
                    .allSatisfy((everyday, inTitles) -> assertThat(inTitles)
                            .allMatch(
                                    word -> CATALOGUE.search(word, KBLI_2020, 1).size()
                                                    + CATALOGUE
                                                            .search(word, KBLI_2025, 1)
                                                            .size()
                                            > 0));
        }

        @Test
        void finds_the_stem_of_a_word_but_not_letters_inside_another() {
            assertThat(CATALOGUE.search("ikan", KBLI_2020, 2000))
                    .noneMatch(entry -> entry.title().matches("(?i)(?=.*kegiatan)(?!.*ikan( |,|/|$)).*"));
            assertThat(CATALOGUE.search("asin", KBLI_2020, 9))
                    .anyMatch(entry -> entry.title().contains("Pengasinan"));
        }

        @Test
        void of_nothing_finds_nothing() {
            assertThat(CATALOGUE.search(" ", KBLI_2020, 5)).isEmpty();
            assertThat(CATALOGUE.search("zzzz", KBLI_2020, 5)).isEmpty();
        }
    }
}
