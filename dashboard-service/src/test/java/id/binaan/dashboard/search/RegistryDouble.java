package id.binaan.dashboard.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.binaan.contracts.EventCodec;
import id.binaan.contracts.Topics;
import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.Envelope;
import id.binaan.contracts.envelope.EventId;
import id.binaan.contracts.envelope.EventType;
import id.binaan.contracts.envelope.Topic;
import id.binaan.contracts.registry.BusinessEvent;
import id.binaan.contracts.registry.PersonEvent;
import id.binaan.contracts.registry.PersonSnapshot;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Publishes businesses and persons as the registry does, in transactions, each key with its own sequence. */
final class RegistryDouble implements AutoCloseable {
    private static final EventCodec CODEC = new EventCodec();
    private static final Map<String, Long> SEQUENCES = new ConcurrentHashMap<>();

    private final KafkaProducer<byte[], byte[]> producer;

    RegistryDouble(String brokers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "transactional.id", "registry-" + UUID.randomUUID()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
    }

    /** The topics are the registry's: the console waits for them and never makes them. */
    static void createTopics(String brokers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            for (Topic topic : List.of(Topics.BUSINESS, Topics.PERSON)) {
                if (!admin.listTopics().names().get().contains(topic.name())) {
                    admin.createTopics(List.of(
                                    new NewTopic(topic.name(), Topic.PARTITIONS, (short) 1).configs(topic.settings())))
                            .all()
                            .get();
                }
            }
        }
    }

    long publishes(BusinessState business) {
        return publishes(List.of(business));
    }

    /** All in one transaction; answers the sequence of the last. */
    long publishes(List<BusinessState> businesses) {
        producer.beginTransaction();
        long last = 0;
        for (BusinessState business : businesses) {
            BusinessEvent event = business.survivor == null
                    ? new BusinessEvent.Corrected(business.snapshot(), List.of())
                    : new BusinessEvent.Merged(business.snapshot(), business.survivor);
            last = send(Topics.BUSINESS, business.id, event);
        }
        producer.commitTransaction();
        return last;
    }

    void publishesPerson(UUID id, String name, Map<UUID, String> businessNames) {
        producer.beginTransaction();
        sendPerson(id, name, businessNames);
        producer.commitTransaction();
    }

    /** All in one transaction. */
    void publishesPersons(Map<UUID, String> names) {
        producer.beginTransaction();
        names.forEach((id, name) -> sendPerson(id, name, Map.of()));
        producer.commitTransaction();
    }

    private void sendPerson(UUID id, String name, Map<UUID, String> businessNames) {
        PersonSnapshot person = new PersonSnapshot(
                id, name, "+6281234567890", null, true, false, false, null, List.of(), businessNames, List.of());
        send(Topics.PERSON, id, new PersonEvent.Corrected(person, List.of()));
    }

    void erasesPerson(UUID id) {
        producer.beginTransaction();
        send(Topics.PERSON, id, new PersonEvent.Erased());
        producer.commitTransaction();
    }

    /** A message without a value, which the contract of the topic does not have. */
    void publishesNothingAbout(UUID business) {
        producer.beginTransaction();
        send(Topics.BUSINESS, business, Topics.BUSINESS.type("erased"), null);
        producer.commitTransaction();
    }

    private long send(Topic topic, UUID key, DomainEvent event) {
        return send(topic, key, CODEC.typeOf(event), CODEC.encode(event));
    }

    private long send(Topic topic, UUID key, EventType type, byte[] payload) {
        long sequence = SEQUENCES.merge(topic.name() + key, 1L, Long::sum);
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(topic.name(), key.toString().getBytes(UTF_8), payload);
        new Envelope(
                        EventId.of(topic, key.toString(), sequence),
                        type,
                        Instant.now().truncatedTo(ChronoUnit.MILLIS),
                        topic.dataClass(),
                        null,
                        null,
                        null)
                .toHeaders()
                .forEach(message.headers()::add);
        producer.send(message);
        return sequence;
    }

    @Override
    public void close() {
        producer.close();
    }
}
