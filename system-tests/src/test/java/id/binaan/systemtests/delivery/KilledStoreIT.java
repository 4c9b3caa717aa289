package id.binaan.systemtests.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.systemtests.platform.Harm;
import id.binaan.systemtests.platform.Suite;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The promise holds on the embedded store too: what was acknowledged survives the store's sudden end. */
class KilledStoreIT {
    private final Suite suite = Suite.shared().sound();

    @Test
    void keepsEveryAcknowledgedWrite() throws IOException {
        try (HarmRun run = HarmRun.begin(suite, "STORE_KILLED")) {
            run.writers().allow(500).awaitAnswered(run.between(50, 200));
            suite.store().kill();
            assertThat(run.writers().busy()).as("killed amid the writes").isTrue();
            suite.store().ensure(Harm.NONE);
            run.writers().allow(100);
            assertThat(run.verdicts().broken()).isEmpty();
        }
        Digests digests = Digests.ask(suite);
        assertThat(digests.certification()).isEqualTo(digests.registry());
    }
}
