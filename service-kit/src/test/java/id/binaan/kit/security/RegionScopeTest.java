package id.binaan.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A region contains another by whole segments of its code. */
class RegionScopeTest {
    @ParameterizedTest
    @CsvSource({
        "14.03,    14.03,         true",
        "14.03,    14.03.10,      true",
        "14.03,    14.03.02.2005, true",
        "14.03.1,  14.03.10,      false",
        "14.03.02, 14.03,         false",
        "14.03.02, 14.03.03.1001, false",
        "14.0,     14.03,         false"
    })
    void aCodeContainsItselfAndWhatLiesBelowIt(String scope, String place, boolean contained) {
        assertThat(new RegionScope(List.of(scope)).contains(place)).isEqualTo(contained);
    }

    @Test
    void aPlaceThatIsNotKnownLiesInNoScope() {
        assertThat(new RegionScope(List.of("14.03")).contains(null)).isFalse();
    }

    @Test
    void noCodesContainNothing() {
        assertThat(new RegionScope(List.of()).contains("14.03")).isFalse();
    }

    @Test
    void oneOfManyPlacesIsEnough() {
        RegionScope scope = new RegionScope(List.of("14.03.02", "14.03.07"));

        assertThat(scope.containsAny(List.of("14.03.01.1001", "14.03.07.2001"))).isTrue();
        assertThat(scope.containsAny(List.of("14.03.01.1001"))).isFalse();
    }
}
