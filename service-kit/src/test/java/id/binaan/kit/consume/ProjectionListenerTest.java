package id.binaan.kit.consume;

import static id.binaan.kit.example.Actions.newId;
import static id.binaan.kit.example.Messages.figures;
import static id.binaan.kit.example.Messages.poll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.binaan.kit.example.Figures;
import id.binaan.kit.example.KitTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who follows a projection hears of every key of every poll, after it was stored. */
@KitTest
class ProjectionListenerTest {
    @Autowired
    Consumers consumers;

    private final Figures projection = new Figures();
    private final String key = newId();
    private final String other = newId();
    private final List<Set<String>> heard = new ArrayList<>();

    @Test
    void theStateIsStoredWhenItIsTold() {
        List<Long> sequences = new ArrayList<>();
        var consumer = consumers.of(
                projection,
                keys -> sequences.add(consumers.reader(projection).find(key, 0).sequence()));
        consumer.accept(poll(figures(key, 1, 10), figures(key, 2, 20)));
        assertThat(sequences).containsExactly(2L);
    }

    @Test
    void aPollThatComesAgainIsToldAgain() {
        var consumer = consumers.of(projection, keys -> heard.add(Set.copyOf(keys)));
        consumer.accept(poll(figures(key, 1, 10)));
        consumer.accept(poll(figures(key, 1, 10), figures(other, 1, 10)));
        assertThat(heard).containsExactly(Set.of(key), Set.of(key, other));
    }

    @Test
    void aListenerThatFailsGetsThePollAgain() {
        var consumer = consumers.of(projection, keys -> {
            heard.add(Set.copyOf(keys));
            if (heard.size() == 1) {
                throw new IllegalStateException("not now");
            }
        });
        assertThatThrownBy(() -> consumer.accept(poll(figures(key, 1, 10)))).isInstanceOf(ConsumptionInterrupted.class);
        consumer.accept(poll(figures(key, 1, 10)));
        assertThat(heard).containsExactly(Set.of(key), Set.of(key));
        assertThat(consumers.reader(projection).find(key, 0).sequence()).isEqualTo(1);
    }
}
