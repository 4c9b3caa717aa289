package id.binaan.kit.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A digest tells whether two hold the same keys at the same sequences. */
class DigestTest {
    private record Held(String key, long sequence) {}

    private static final List<Held> HELD = List.of(new Held("a", 1), new Held("b", 2), new Held("c:2026", 30));

    @Test
    void doesNotDependOnTheOrder() {
        List<Held> shuffled = new ArrayList<>(HELD);
        Collections.shuffle(shuffled, new Random(7));
        Collections.reverse(shuffled);

        assertThat(digest(shuffled)).isEqualTo(digest(HELD));
        assertThat(digest(HELD.reversed())).isEqualTo(digest(HELD));
    }

    @Test
    void differsWhenOneSequenceDoes() {
        assertThat(digest(List.of(new Held("a", 1), new Held("b", 3), new Held("c:2026", 30))))
                .isNotEqualTo(digest(HELD));
    }

    @Test
    void differsWhenTwoKeysHaveSwappedTheirSequences() {
        assertThat(digest(List.of(new Held("a", 2), new Held("b", 1), new Held("c:2026", 30))))
                .isNotEqualTo(digest(HELD));
    }

    @Test
    void ofNothingIsZero() {
        assertThat(digest(List.of())).isEqualTo(new Digest("topic", "holder", 0, "0000000000000000"));
    }

    private static Digest digest(List<Held> held) {
        Digest.Builder digest = new Digest.Builder();
        held.forEach(one -> digest.add(one.key(), one.sequence()));
        return digest.build("topic", "holder");
    }
}
