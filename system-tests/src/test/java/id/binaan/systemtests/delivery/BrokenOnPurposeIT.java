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
        try (HarmRun run = HarmRun.begin(suite, "ACKNOWLEDGED_EARLY")) {
            suite.registry().restart(Harm.killAt("BEFORE_PUBLISH", 1).mutated("acknowledge-before-publish"));
            run.writers().allow(1);
            suite.registry().awaitEnd();
            suite.registry().restart(Harm.NONE);
            run.writers().allow(50);
            assertThat(run.verdicts().lost()).isPositive();
            run.healAll();
        }
    }

    @Test
    void projectingWithoutTheGuardTakesEffectTwice() {
        try (HarmRun run = HarmRun.begin(suite, "UNGUARDED")) {
            suite.certification()
                    .restart(Harm.killAt("AFTER_EFFECT", run.between(1, 5)).mutated("no-guard"));
            run.writers().allow(200);
            suite.certification().awaitEnd();
            suite.certification().restart(new Harm(null, "no-guard"));
            Verdicts verdicts = run.verdicts();
            suite.certification().restart(Harm.NONE);
            assertThat(verdicts.misfolded()).isPositive();
            assertThat(verdicts.lost()).isZero();
        }
    }

    @Test
    void publishingTheNewestFirstIsOutOfOrder() {
        try (HarmRun run = HarmRun.begin(suite, "REVERSED")) {
            suite.registry().restart(new Harm(null, "out-of-order"));
            run.writers().allow(300);
            Verdicts verdicts = run.verdicts();
            suite.registry().restart(Harm.NONE);
            assertThat(verdicts.disordered()).isPositive();
            assertThat(verdicts.lost()).isZero();
        }
    }
}
