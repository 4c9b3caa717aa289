package id.binaan.dashboard.readmodel;

import id.binaan.contracts.Topics;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;

/** How far the read model has come on its topics. For one thread. */
public class Progress implements AutoCloseable {
    private final String service;
    private final String bootstrapServers;
    private final Clock clock;
    private Instant until = Instant.EPOCH;
    private Optional<TopicHead> businesses = Optional.empty();
    private Optional<TopicHead> persons = Optional.empty();

    Progress(String service, String bootstrapServers, Clock clock) {
        this.service = service;
        this.bootstrapServers = bootstrapServers;
        this.clock = clock;
    }

    /**
     * The last moment for which it is known that all that was published until then is in the read model: now, if nothing
     * waits on the topics; else when the oldest message that waits was published; and what it was before if the broker
     * does not answer.
     */
    public Instant completeUntil() {
        Instant asked = clock.instant();
        try {
            if (businesses.isEmpty()) {
                businesses =
                        Optional.of(new TopicHead(Topics.BUSINESS, group(BusinessProjection.NAME), bootstrapServers));
                persons = Optional.of(new TopicHead(Topics.PERSON, group(PersonProjection.NAME), bootstrapServers));
            }
            Instant complete = Stream.of(businesses, persons)
                    .flatMap(Optional::stream)
                    .flatMap(head -> head.oldestWaiting().stream())
                    .min(Instant::compareTo)
                    .orElse(asked);
            until = complete.isAfter(until) ? complete : until;
        } catch (KafkaException e) {
            // Not known now; what was known stays true, and its age tells.
            return until;
        }
        return until;
    }

    private String group(String name) {
        return service + "." + name;
    }

    @Override
    public void close() {
        businesses.ifPresent(TopicHead::close);
        persons.ifPresent(TopicHead::close);
    }
}
