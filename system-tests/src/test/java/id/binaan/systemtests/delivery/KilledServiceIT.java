package id.binaan.systemtests.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.systemtests.platform.Harm;
import id.binaan.systemtests.platform.Part;
import id.binaan.systemtests.platform.Suite;
import org.junit.jupiter.api.Test;

/** A service that is killed at the worst moment loses, doubles and reorders nothing. */
class KilledServiceIT {
    private final Suite suite = Suite.shared();

    @Test
    void registryDiesAfterTheWriteBeforeAnybodyWasTold() {
        assertThat(killed(suite.registry(), "AFTER_WRITE", 60)).isEmpty();
    }

    private java.util.Map<String, Integer> killed(Part part, String point, int mostPassings) {
        try (HarmRun run = HarmRun.begin(suite, point)) {
            part.restart(Harm.killAt(point, run.between(1, mostPassings)));
            run.writers().allow(200);
            part.awaitEnd();
            part.restart(Harm.NONE);
            run.writers().allow(100);
            return run.verdicts().broken();
        }
    }
}
