package id.binaan.systemtests.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.systemtests.platform.Harm;
import id.binaan.systemtests.platform.Suite;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The harm tests would notice: with a guarantee broken on purpose the verdicts must be bad, or a green run says little. */
class BrokenOnPurposeIT {
    private final Suite suite = Suite.shared();

    /** One command only, for a further one on the same record could write the cleared event back. */
    @Test
    void acknowledgingBeforePublishingLoses() throws IOException {
        suite.sound(suite.registry());
        suite.registry().ensure(Harm.ACKNOWLEDGE_BEFORE_PUBLISH);
        try (HarmRun run = HarmRun.begin(suite, "ACKNOWLEDGED_EARLY")) {
            suite.registry().killAt("BEFORE_PUBLISH", 1);
            run.writers().allow(1);
            suite.registry().awaitKilled();
            suite.registry().ensure(Harm.NONE);
            run.writers().allow(50);
            assertThat(run.verdicts().lost()).isPositive();
            run.healAll();
        }
    }

    @Test
    void projectingWithoutTheGuardTakesEffectTwice() {
        suite.sound();
        try (HarmRun run = HarmRun.begin(suite, "UNGUARDED")) {
            suite.certification().killAt("AFTER_EFFECT", run.between(1, 5));
            run.writers().allow(200);
            suite.certification().awaitKilled();
            suite.certification().ensure(Harm.NO_GUARD);
            assertThat(run.verdicts().misfolded()).isPositive();
        }
    }

    @Test
    void publishingTheNewestFirstIsOutOfOrder() {
        suite.sound(suite.registry());
        suite.registry().ensure(Harm.PUBLISH_OUT_OF_ORDER);
        try (HarmRun run = HarmRun.begin(suite, "REVERSED")) {
            run.writers().allow(300);
            assertThat(run.verdicts().disordered()).isPositive();
        }
    }
}
