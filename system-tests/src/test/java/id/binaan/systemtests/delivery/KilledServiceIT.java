package id.binaan.systemtests.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.systemtests.platform.Harm;
import id.binaan.systemtests.platform.Part;
import id.binaan.systemtests.platform.Suite;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A service that is killed at the worst moment loses, doubles and reorders nothing. */
class KilledServiceIT {
    private final Suite suite = Suite.shared();

    @AfterEach
    void senderAndReaderHoldTheSame() throws IOException {
        Digests digests = Digests.ask(suite);
        assertThat(digests.certification()).isEqualTo(digests.registry());
    }

    @Nested
    class RegistryDies {
        @Test
        void afterItsWriteBeforeAnybodyWasTold() {
            assertThat(killed(suite.registry(), "AFTER_WRITE", 100)).isEmpty();
        }

        @Test
        void afterTheCommitOnTheTopicBeforeItsHistoryKnows() {
            assertThat(killed(suite.registry(), "AFTER_COMMIT", 12)).isEmpty();
        }

        @Test
        void withItsHistoryWrittenBeforeTheOutboxIsCleared() {
            assertThat(killed(suite.registry(), "AMID_ACKNOWLEDGEMENT", 12)).isEmpty();
        }
    }

    @Nested
    class CertificationDies {
        @Test
        void afterItsEffectBeforeItsOffsetIsCommitted() {
            assertThat(killed(suite.certification(), "AFTER_EFFECT", 5)).isEmpty();
        }
    }

    private Map<String, Integer> killed(Part part, String point, int latestPassing) {
        suite.sound();
        try (HarmRun run = HarmRun.begin(suite, point)) {
            part.killAt(point, run.between(1, latestPassing));
            run.writers().allow(200);
            part.awaitKilled();
            part.ensure(Harm.NONE);
            run.writers().allow(100);
            return run.verdicts().broken();
        }
    }
}
