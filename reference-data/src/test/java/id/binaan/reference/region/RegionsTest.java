package id.binaan.reference.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.reference.identity.Checked;
import id.binaan.reference.identity.Finding;
import id.binaan.reference.identity.Nik;
import id.binaan.reference.identity.PostalCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule: the ministry's regions are the truth, and BPS numbers are another system (DOMAIN 1.5). */
class RegionsTest {
    private static final Regions REGIONS = Regions.load();

    @Test
    void bengkalis_has_11_subdistricts_and_155_villages() {
        List<Region> subdistricts = REGIONS.children(Regions.BENGKALIS);

        assertThat(subdistricts).hasSize(11);
        assertThat(subdistricts.stream()
                        .mapToInt(each -> REGIONS.children(each.code()).size())
                        .sum())
                .isEqualTo(155);
    }

    @ParameterizedTest
    @CsvSource({
        "14.03.01, 1408040, Bengkalis, 28, 3",
        "14.03.02, 1408050, Bantan, 23, 0",
        "14.03.03, 1408020, Bukit Batu, 9, 1",
        "14.03.09, 1408010, Mandau, 2, 9",
        "14.03.10, 1408030, Rupat, 12, 4",
        "14.03.11, 1408031, Rupat Utara, 8, 0",
        "14.03.12, 1408021, Siak Kecil, 17, 0",
        "14.03.13, 1408011, Pinggir, 8, 2",
        "14.03.14, 1408022, Bandar Laksamana, 7, 0",
        "14.03.15, 1408013, Talang Muandau, 9, 0",
        "14.03.16, 1408012, Bathin Solapan, 13, 0"
    })
    void every_subdistrict_is_as_published(String code, String bps, String name, int desa, int kelurahan) {
        Region subdistrict = REGIONS.find(new RegionCode(code)).orElseThrow();
        var kinds = REGIONS.children(subdistrict.code()).stream()
                .map(village -> village.code().villageKind().orElseThrow())
                .toList();

        assertThat(subdistrict.name()).isEqualTo(name);
        assertThat(REGIONS.find(new BpsCode(bps))).contains(subdistrict);
        assertThat(kinds).filteredOn(VillageKind.DESA::equals).hasSize(desa);
        assertThat(kinds).filteredOn(VillageKind.KELURAHAN::equals).hasSize(kelurahan);
    }

    @Test
    void the_country_has_38_provinces_514_districts_and_7285_subdistricts() {
        assertThat(count(RegionLevel.PROVINCE)).isEqualTo(38);
        assertThat(count(RegionLevel.DISTRICT)).isEqualTo(514);
        assertThat(count(RegionLevel.SUBDISTRICT)).isEqualTo(7285);
    }

    @ParameterizedTest
    @CsvSource({
        "1408, 14.03, Kabupaten Bengkalis",
        "1403, 14.04, Kabupaten Indragiri Hilir",
        "1405, 14.08, Kabupaten Siak"
    })
    void the_same_digits_mean_another_district_in_the_other_system(String bps, String code, String name) {
        Region region = REGIONS.find(new BpsCode(bps)).orElseThrow();

        assertThat(region.code()).isEqualTo(new RegionCode(code));
        assertThat(region.name()).isEqualTo(name);
    }

    @Test
    void every_village_of_bengkalis_has_a_bps_code_a_postal_code_and_a_point_in_the_district() {
        assertThat(REGIONS.children(Regions.BENGKALIS))
                .flatExtracting(subdistrict -> REGIONS.children(subdistrict.code()))
                .allSatisfy(village -> {
                    assertThat(village.bpsCode()).flatMap(REGIONS::find).contains(village);
                    assertThat(PostalCode.parse(village.postalCode().orElseThrow())
                                    .findings())
                            .isEmpty();
                    MapPoint point = village.point().orElseThrow();
                    assertThat(MapPoint.check(point.latitude(), point.longitude())
                                    .findings())
                            .isEmpty();
                });
    }

    @Test
    void a_region_knows_what_it_lies_in() {
        assertThat(REGIONS.lineage(new RegionCode("14.03.02.2005")))
                .extracting(Region::name)
                .containsExactly("Selat Baru", "Bantan", "Kabupaten Bengkalis", "Riau");
    }

    @ParameterizedTest
    @ValueSource(strings = {"14.03.04", "14.03.08", "14.03.99", "14.03"})
    void codes_of_areas_split_off_are_not_current(String code) {
        assertThat(REGIONS.isCurrentSubdistrict(code)).isFalse();
    }

    @Test
    void a_nik_from_before_a_split_is_read_with_a_warning() {
        assertThat(Nik.parse("1403041203900001", REGIONS::isCurrentSubdistrict).findings())
                .containsExactly(Finding.of("nik.region-not-current"));
        assertThat(Nik.parse("1403025708850003", REGIONS::isCurrentSubdistrict).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.47, 102.11,",
        "0.92, 100.96,",
        "0.91, 102.11, map.outside-district",
        "-6.2, 106.8, map.outside-district",
        "102.11, 1.47, map.not-on-earth",
        "NaN, 102.11, map.not-on-earth",
        "1.47, 181, map.not-on-earth"
    })
    void a_point_on_the_map_is_checked_softly(double latitude, double longitude, String code) {
        Checked<MapPoint> checked = MapPoint.check(latitude, longitude);

        assertThat(checked.findings()).extracting(Finding::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    private static long count(RegionLevel level) {
        return REGIONS.all().stream().filter(region -> region.level() == level).count();
    }
}
