package id.binaan.reference.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.reference.region.RegionMatch.Ambiguous;
import id.binaan.reference.region.RegionMatch.Found;
import id.binaan.reference.region.RegionMatch.Outside;
import id.binaan.reference.region.RegionMatch.Unknown;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule: a place is taken from its names only if they leave no doubt; otherwise a person decides. */
class RegionNamesTest {
    private static final Regions REGIONS = Regions.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Selat Baru | Bantan | Kabupaten Bengkalis | 14.03.02.2005",
                "DESA SELATBARU | KEC. BANTAN | KAB. BENGKALIS | 14.03.02.2005",
                "ds. selat  baru | kec bantan | bengkalis | 14.03.02.2005",
                "Selat-Baru | '' | '' | 14.03.02.2005",
                "Kel. Bengkalis Kota | Bengkalis | Bengkalis | 14.03.01.1001",
                "Kelurahan Kelapa Pati | Kecamatan Bengkalis | '' | 14.03.01.2004",
                "Parit 1 Api-Api | Bandar Laksamana | Bengkalis | 14.03.14.2001",
                "PARIT I API API | BANDAR LAKSAMANA | BENGKALIS | 14.03.14.2001",
                "Sei Cingam | Rupat | Bengkalis | 14.03.10.2005",
                "'' | Kec. Rupat Utara | '' | 14.03.11",
                "'' | '' | Kab. Bengkalis | 14.03"
            })
    void names_as_lists_write_them_are_found(String village, String subdistrict, String district, String code) {
        assertThat(REGIONS.find(village, subdistrict, district)).isEqualTo(new Found(region(code)));
    }

    @Test
    void every_village_is_found_by_its_own_names_in_capitals_and_without_spaces() {
        for (Region subdistrict : REGIONS.children(Regions.BENGKALIS)) {
            for (Region village : REGIONS.children(subdistrict.code())) {
                String squeezed = village.name().toUpperCase().replace(" ", "");
                String spelt = "DESA " + village.name().toUpperCase();

                assertThat(REGIONS.find(spelt, subdistrict.name(), "Bengkalis")).isEqualTo(new Found(village));
                if (!village.name().matches(".*\\b[IVX]+\\b.*")) {
                    assertThat(REGIONS.find(squeezed, subdistrict.name(), "")).isEqualTo(new Found(village));
                }
            }
        }
    }

    @Nested
    class What_is_not_certain {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Selat Bru | Bantan | Bengkalis | 14.03.02.2005",
                    "Selat Baru | Bengkalis | Bengkalis | 14.03.02.2005",
                    "Selat Baru | Bantam | Bengkalis | 14.03.02.2005",
                    "Selat Baru | Bantan | Benkalis | 14.03.02.2005",
                    "Putri Sembilan | Rupat Utara | Bengkalis | 14.03.11.2008",
                    "'' | Bukitbatuu | Bengkalis | 14.03.03"
                })
        void is_a_candidate_for_a_person_to_confirm(String village, String subdistrict, String district, String code) {
            assertThat(REGIONS.find(village, subdistrict, district)).isEqualTo(new Ambiguous(List.of(region(code))));
        }

        @Test
        void keeps_the_part_that_was_understood() {
            assertThat(REGIONS.find("Negeri Antah", "Bantan", "Bengkalis")).isEqualTo(new Unknown(region("14.03.02")));
            assertThat(REGIONS.find("Negeri Antah", "", "Bengkalis")).isEqualTo(new Unknown(region("14.03")));
            assertThat(REGIONS.find("Negeri Antah", "Berantah", "Atlantis")).isEqualTo(new Unknown(null));
            assertThat(REGIONS.find("", "", "")).isEqualTo(new Unknown(null));
        }
    }

    @Nested
    class Outside_the_district {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Dumai Kota | Kota Dumai | 14.72",
                    "'' | DUMAI | 14.72",
                    "'' | Kab. Siak | 14.08",
                    "Tebing Tinggi | Kab. Kep. Meranti | 14.10",
                    "Kembangan | Kota Adm. Jakarta Barat | 31.73",
                    "Sungai Apit | '' | 14.08"
                })
        void the_district_is_told(String subdistrict, String district, String code) {
            assertThat(REGIONS.find("Mana Saja", subdistrict, district)).isEqualTo(new Outside(List.of(region(code))));
        }

        @Test
        void a_regency_and_a_city_of_one_name_are_both_told_unless_the_kind_is_said() {
            assertThat(REGIONS.find("", "", "Bandung"))
                    .isEqualTo(new Outside(List.of(region("32.04"), region("32.73"))));
            assertThat(REGIONS.find("", "", "Kota Bandung")).isEqualTo(new Outside(List.of(region("32.73"))));
        }
    }

    @Nested
    class A_picker {
        @ParameterizedTest
        @CsvSource({
            "sel bar, 14.03.02.2005",
            "selatb, 14.03.02.2005",
            "bantan, 14.03.02",
            "mand, 14.03.09",
            "bengk kot, 14.03.01.1001"
        })
        void finds_what_is_typed_so_far(String typed, String first) {
            assertThat(REGIONS.search(typed, Regions.BENGKALIS, 5)).first().isEqualTo(region(first));
        }

        @Test
        void stays_within_its_scope_and_limit() {
            RegionCode bantan = new RegionCode("14.03.02");

            assertThat(REGIONS.search("", bantan, 7)).hasSize(7).allMatch(found -> bantan.contains(found.code()));
            assertThat(REGIONS.search("mandau", bantan, 7)).isEmpty();
        }
    }

    private static Region region(String code) {
        return REGIONS.find(new RegionCode(code)).orElseThrow();
    }
}
