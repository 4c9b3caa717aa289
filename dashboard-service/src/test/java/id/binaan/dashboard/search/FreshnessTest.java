package id.binaan.dashboard.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.localstack.junit.Platform;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is shown says how old it can be at most, also when nobody can know better. */
class FreshnessTest extends SearchSlice {

    private Freshness freshness() {
        return page(BusinessQuery.all()).freshness();
    }

    @Test
    void itIsSecondsWhileAllIsWell() {
        Instant before = Instant.now();
        published("Kedai Segar");
        untilHere(1);
        eventually().until(() -> freshness().at().isAfter(before));
        assertThat(freshness().lag()).isLessThan(Duration.ofSeconds(10));
        assertThat(freshness().known()).isTrue();
    }

    @Test
    void itGrowsWhileTheBrokerIsAwayAndSearchGoesOnAnswering(Platform platform) {
        published("Kedai Sunyi");
        untilHere(1);
        eventually().until(() -> freshness().lag().compareTo(Duration.ofSeconds(5)) < 0);
        platform.stopKafka();
        try {
            eventually().until(() -> freshness().lag().compareTo(Duration.ofSeconds(6)) > 0);
            assertThat(found("sunyi")).containsExactly("Kedai Sunyi");
        } finally {
            platform.startKafka();
        }
        Instant back = Instant.now();
        eventually().atMost(Duration.ofSeconds(60)).until(() -> freshness().at().isAfter(back));
    }
}
