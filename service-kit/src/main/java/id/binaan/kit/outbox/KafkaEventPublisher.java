package id.binaan.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.binaan.contracts.envelope.DataClass;
import id.binaan.contracts.envelope.Envelope;
import id.binaan.contracts.envelope.EventId;
import id.binaan.contracts.envelope.EventType;
import id.binaan.contracts.envelope.Topic;
import id.binaan.kit.privacy.Vault;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes by a transactional, idempotent producer that fences its predecessor. */
final class KafkaEventPublisher implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaEventPublisher.class);

    private final Map<String, Object> settings;
    private final Map<String, Topic> topics;
    private final Vault vault;
    private final Clock clock;
    private final Supplier<KafkaProducer<byte[], byte[]>> producers;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    KafkaEventPublisher(
            String service,
            String bootstrapServers,
            Map<String, String> extra,
            List<Topic> topics,
            Vault vault,
            Clock clock) {
        settings = new HashMap<>(extra);
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-relay");
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, service + "-relay");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.putIfAbsent(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.putIfAbsent(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        settings.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, 15_000);
        settings.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        settings.putIfAbsent(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.putIfAbsent(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 30_000);
        this.producers = () -> new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        this.topics = topics.stream().collect(Collectors.toMap(Topic::name, topic -> topic));
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void open() {
        close();
        producer = producers.get();
        producer.initTransactions();
    }

    @Override
    public List<PendingRecord> publish(List<PendingRecord> batch) {
        List<PendingRecord> unpublishable = new ArrayList<>();
        Map<PendingRecord, List<ProducerRecord<byte[], byte[]>>> messages = new LinkedHashMap<>();
        for (PendingRecord item : batch) {
            try {
                messages.put(item, item.events().stream().map(this::message).toList());
            } catch (RuntimeException e) {
                putAside(item, e, unpublishable);
            }
        }
        while (!messages.isEmpty()) {
            PendingRecord tooLarge = commit(messages);
            if (tooLarge == null) {
                break;
            }
            messages.remove(tooLarge);
            putAside(tooLarge, new RecordTooLargeException(), unpublishable);
        }
        return unpublishable;
    }

    private static void putAside(PendingRecord item, RuntimeException cause, List<PendingRecord> unpublishable) {
        LOG.error("Events of {} in {} cannot be published: {}", item.id(), item.collection(), cause.toString());
        unpublishable.add(item);
    }

    /** Commits all, or nothing and answers whose message the broker refuses for its size. */
    private @Nullable PendingRecord commit(Map<PendingRecord, List<ProducerRecord<byte[], byte[]>>> messages) {
        Map<Future<?>, PendingRecord> sent = new IdentityHashMap<>();
        KafkaProducer<byte[], byte[]> open = Objects.requireNonNull(producer, "open() comes first");
        open.beginTransaction();
        messages.forEach((item, ofItem) -> ofItem.forEach(message -> sent.put(open.send(message), item)));
        open.flush();
        for (Map.Entry<Future<?>, PendingRecord> one : sent.entrySet()) {
            try {
                await(one.getKey());
            } catch (RecordTooLargeException e) {
                open.abortTransaction();
                return one.getValue();
            }
        }
        open.commitTransaction();
        return null;
    }

    private void commit(List<ProducerRecord<byte[], byte[]>> messages) {
        KafkaProducer<byte[], byte[]> open = Objects.requireNonNull(producer, "open() comes first");
        open.beginTransaction();
        List<Future<?>> sent = new ArrayList<>(messages.size());
        messages.forEach(message -> sent.add(open.send(message)));
        open.flush();
        sent.forEach(KafkaEventPublisher::await);
        open.commitTransaction();
    }

    private static void await(Future<?> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause ? cause : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while publishing", e);
        }
    }

    private ProducerRecord<byte[], byte[]> message(Document event) {
        Topic topic =
                Objects.requireNonNull(topics.get(event.getString("topic")), "a topic that this service does not own");
        Document log = event.get("log", Document.class);
        String id = event.getString("id");
        Envelope envelope = new Envelope(
                EventId.parse(id),
                EventType.parse(event.getString("type")),
                event.getDate("at").toInstant(),
                topic.dataClass(),
                log.getString("correlation"),
                log.getString("cause"),
                log.getString("traceparent"));
        Binary payload = event.get("payload", Binary.class);
        byte[] value = payload == null
                ? null
                : topic.dataClass() == DataClass.INTERNAL ? payload.getData() : vault.open(payload.getData(), id);
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(topic.name(), envelope.key().getBytes(UTF_8), value);
        envelope.toHeaders().forEach((name, bytes) -> message.headers().add(name, bytes));
        return message;
    }

    @Override
    public void heartbeat() {
        List<ProducerRecord<byte[], byte[]>> beats = new ArrayList<>();
        for (Topic topic : topics.values()) {
            for (int partition = 0; partition < Topic.PARTITIONS; partition++) {
                beats.add(Heartbeat.message(topic, partition, clock.instant()));
            }
        }
        commit(beats);
    }

    @Override
    public void close() {
        if (producer != null) {
            KafkaProducer<byte[], byte[]> old = producer;
            producer = null;
            old.close(Duration.ofSeconds(1));
        }
    }
}
