package id.binaan.certification;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.binaan.contracts.EventCodec;
import id.binaan.contracts.Topics;
import id.binaan.contracts.envelope.Envelope;
import id.binaan.contracts.envelope.EventId;
import id.binaan.contracts.envelope.EventType;
import id.binaan.contracts.envelope.Topic;
import id.binaan.contracts.registry.BusinessEvent;
import id.binaan.contracts.registry.BusinessSnapshot;
import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.contracts.registry.Location;
import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.Scale;
import id.binaan.contracts.registry.ScaleClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Publishes one business as the registry does. */
final class RegistryDouble implements AutoCloseable {
    private static final EventCodec CODEC = new EventCodec();

    private final String id;
    private final KafkaProducer<byte[], byte[]> producer;

    RegistryDouble(String brokers, String id) {
        this.id = id;
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** The topic is the registry's: certification waits for it and never makes it. */
    static void createTopic(String brokers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            if (!admin.listTopics().names().get().contains(Topics.BUSINESS.name())) {
                admin.createTopics(List.of(new NewTopic(Topics.BUSINESS.name(), Topic.PARTITIONS, (short) 1)
                                .configs(Topics.BUSINESS.settings())))
                        .all()
                        .get();
            }
        }
    }

    void publishes(long sequence, String name, @Nullable String village) {
        BusinessEvent event = new BusinessEvent.Submitted(snapshot(name, village));
        send(sequence, CODEC.typeOf(event).toString(), CODEC.encode(event));
    }

    void erases(long sequence) {
        send(sequence, Topics.BUSINESS.type("erased").toString(), null);
    }

    private void send(long sequence, String type, byte @Nullable [] payload) {
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(Topics.BUSINESS.name(), id.getBytes(UTF_8), payload);
        new Envelope(
                        EventId.of(Topics.BUSINESS, id, sequence),
                        EventType.parse(type),
                        Instant.parse("2026-01-05T03:00:00Z"),
                        Topics.BUSINESS.dataClass(),
                        null,
                        null,
                        null)
                .toHeaders()
                .forEach(message.headers()::add);
        producer.send(message);
        producer.flush();
    }

    private BusinessSnapshot snapshot(String name, @Nullable String village) {
        return new BusinessSnapshot(
                UUID.fromString(id),
                "UMKM-1403-2026-000001",
                name,
                false,
                null,
                LegalForm.INDIVIDUAL,
                null,
                List.of(),
                new Location(village, village == null ? null : "14.03.02", "14.03", null, false),
                null,
                null,
                List.of(),
                new Scale(ScaleClass.UNKNOWN, null, "PP7_2021", null, List.of()),
                false,
                RecordState.DRAFT,
                BusinessStatus.ACTIVE,
                null,
                List.of(),
                List.of(),
                "CENSUS",
                null);
    }

    @Override
    public void close() {
        producer.close();
    }
}
