package id.binaan.reference.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.binaan.reference.identity.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule: codes have whole segments, and only whole segments contain each other. */
class RegionCodeTest {
    @ParameterizedTest
    @CsvSource({"14, PROVINCE", "14.03, DISTRICT", "14.03.10, SUBDISTRICT", "14.03.02.2005, VILLAGE"})
    void a_code_tells_its_level(String code, RegionLevel level) {
        assertThat(new RegionCode(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"14.03.1", "1403", "14.3", "14.03.02.4005", "14.03.02.2005.1", "14.", "", "1403022005"})
    void half_a_segment_is_no_code(String text) {
        assertThat(RegionCode.parse(text)).isEqualTo(Checked.invalid("region.code-form"));
        assertThatIllegalArgumentException().isThrownBy(() -> new RegionCode(text));
    }

    @ParameterizedTest
    @CsvSource({
        "14.03, 14.03.10, true",
        "14.03, 14.03, true",
        "14, 14.03.10.1001, true",
        "14.03.01, 14.03.10, false",
        "14.03.10, 14.03, false",
        "14.03.10, 14.03.11, false",
        "14.04, 14.03.10, false"
    })
    void a_region_contains_itself_and_what_is_below(String outer, String inner, boolean contained) {
        assertThat(new RegionCode(outer).contains(new RegionCode(inner))).isEqualTo(contained);
    }

    @Test
    void a_code_leads_up_to_the_province() {
        RegionCode village = new RegionCode("14.03.02.2005");

        assertThat(village.parent()).contains(new RegionCode("14.03.02"));
        assertThat(village.at(RegionLevel.DISTRICT)).contains(new RegionCode("14.03"));
        assertThat(new RegionCode("14").parent()).isEmpty();
        assertThat(new RegionCode("14.03").at(RegionLevel.VILLAGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14.03.01.1001, KELURAHAN", "14.03.02.2005, DESA", "91.03.01.3001, DESA_ADAT", "14.03.02,"})
    void the_first_digit_of_a_village_tells_its_kind(String code, VillageKind kind) {
        assertThat(new RegionCode(code).villageKind().orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"14.03, false", "14.71, true", "14.72.01, true", "14, false"})
    void a_city_is_numbered_from_71(String code, boolean city) {
        assertThat(new RegionCode(code).isCity()).isEqualTo(city);
    }

    @ParameterizedTest
    @CsvSource({"14, PROVINCE", "1408, DISTRICT", "1408050, SUBDISTRICT", "1408040012, VILLAGE"})
    void a_bps_code_has_no_dots(String code, RegionLevel level) {
        assertThat(BpsCode.parse(code).map(BpsCode::level)).isEqualTo(Checked.valid(level));
        assertThat(BpsCode.parse("14.03").isValid()).isFalse();
        assertThat(BpsCode.parse("14080").isValid()).isFalse();
    }
}
