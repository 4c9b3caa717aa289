package id.binaan.systemtests.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.systemtests.delivery.TopicReader.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each fault is seen, and by its own name. The business {@code a} was recorded and corrected twice. */
class EvidenceTest {
    private static final TopicPartition PARTITION = new TopicPartition("topic", 0);

    private final AckLog acks = new AckLog();
    private final List<Message> topic = new ArrayList<>(List.of(message("a", 1), message("a", 2), message("a", 3)));
    private final Map<String, Stores.Business> businesses = new HashMap<>(Map.of("a", business(3)));
    private final Map<String, Stores.Copy> copies = new HashMap<>(Map.of("a", new Stores.Copy(3, 3, "brand 3")));
    private final Set<String> notLogged = new HashSet<>();
    private long parked;

    EvidenceTest() {
        List.of(1L, 2L, 3L).forEach(sequence -> acks.acknowledged("a", sequence));
    }

    @Nested
    class NothingIsWrong {
        @Test
        void withEveryEventOnTheTopicOnce() {
            assertThat(broken()).isEmpty();
        }

        @Test
        void withAMessageThatCameAgain() {
            topic.addAll(List.of(message("a", 2), message("a", 3)));
            assertThat(judge().duplicates()).isEqualTo(2);
            assertThat(broken()).isEmpty();
        }

        @Test
        void withRecordsOfOtherRuns() {
            businesses.put("b", new Stores.Business("OTHER", 1));
            topic.add(message("b", 1));
            assertThat(broken()).isEmpty();
        }
    }

    @Test
    void seesAnAcknowledgedEventThatIsNotOnTheTopic() {
        topic.remove(1);
        copies.put("a", new Stores.Copy(3, 2, "brand 3"));
        assertThat(broken()).isEqualTo(Map.of("lost", 1, "disordered", 1));
    }

    @Test
    void seesAnAcknowledgedChangeThatTheStoreForgot() {
        acks.acknowledged("a", 4);
        assertThat(broken()).containsEntry("forgotten", 1);
    }

    @Test
    void seesACommandThatTookEffectTwice() {
        acks.acknowledged("a", 5);
        assertThat(broken()).containsEntry("doubled", 1);
    }

    @Test
    void seesARecordThatNoCommandWasAnsweredFor() {
        businesses.put("b", business(1));
        topic.add(message("b", 1));
        copies.put("b", new Stores.Copy(1, 1, "brand 1"));
        assertThat(broken()).isEqualTo(Map.of("doubled", 1));
    }

    @Test
    void seesAMessageOfAChangeThatWasNeverStored() {
        topic.add(message("b", 1));
        assertThat(broken()).isEqualTo(Map.of("invented", 1));
    }

    @Test
    void seesAnOlderStateAfterTheNewestOne() {
        topic.add(message("a", 2));
        assertThat(broken()).isEqualTo(Map.of("stale", 1));
    }

    @Test
    void seesSwappedMessages() {
        topic.add(0, topic.remove(1));
        assertThat(broken()).isEqualTo(Map.of("disordered", 3));
    }

    @Test
    void seesAnEventWithoutHistory() {
        notLogged.add("registry.business.v1:a:2");
        assertThat(broken()).isEqualTo(Map.of("unlogged", 1));
    }

    @Test
    void seesACopyThatTookAnEventTwice() {
        copies.put("a", new Stores.Copy(3, 4, "brand 3"));
        assertThat(broken()).isEqualTo(Map.of("misfolded", 1));
    }

    @Test
    void seesACopyWithAnotherState() {
        copies.put("a", new Stores.Copy(3, 3, "brand 2"));
        assertThat(broken()).isEqualTo(Map.of("misfolded", 1));
    }

    @Test
    void seesAParkedEvent() {
        parked = 1;
        assertThat(broken()).isEqualTo(Map.of("parked", 1));
    }

    private Map<String, Integer> broken() {
        return judge().broken();
    }

    private Verdicts judge() {
        Evidence.Held held = new Evidence.Held(businesses, copies, this::logged, parked);
        return new Evidence("RUN", acks, topic, held).judge();
    }

    private Set<String> logged(Set<String> eventIds) {
        Set<String> found = new HashSet<>(eventIds);
        found.removeAll(notLogged);
        return found;
    }

    private static Stores.Business business(long sequence) {
        return new Stores.Business("RUN", sequence);
    }

    private static Message message(String key, long sequence) {
        return new Message(
                PARTITION, 0, key, sequence, "{\"business\": {\"brand\": \"brand %d\"}}".formatted(sequence));
    }
}
