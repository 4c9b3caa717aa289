package id.binaan.kit.outbox;

import static id.binaan.kit.example.Actions.byRina;
import static id.binaan.kit.example.Actions.newId;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.binaan.contracts.Topics;
import id.binaan.contracts.envelope.Topic;
import id.binaan.kit.aggregate.Action;
import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.example.Keeper;
import id.binaan.kit.example.KitTest;
import id.binaan.kit.example.Stall;
import id.binaan.kit.example.TopicReader;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anyone can read our messages with the CloudEvents SDK. */
@KitTest
class EnvelopeOnTheWireTest {
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Autowired
    AggregateStore<Stall> stalls;

    @Autowired
    AggregateStore<Keeper> keepers;

    private final String id = newId();

    @Test
    void aMessageIsACloudEventInBinaryMode() {
        var stall = Stall.named(id, "Kue Bangkit");
        Instant at = Instant.parse("2026-03-01T02:03:04.005Z");
        String cause = "registry.person.v1:p-1:7";
        stalls.save(stall, stall.registered(), new Action("rina", at, null, cause, "correlation-1", TRACE));

        var message = published(Topics.BUSINESS, 1).getFirst();
        CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();

        assertThat(event.getId()).isEqualTo("registry.business.v1:" + id + ":1");
        assertThat(event.getSource()).isEqualTo(URI.create("/binaan/registry"));
        assertThat(event.getType()).isEqualTo("id.binaan.registry.business.registered.v1");
        assertThat(event.getSubject()).isEqualTo(id);
        assertThat(event.getTime()).isEqualTo(OffsetDateTime.parse("2026-03-01T02:03:04.005Z"));
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getExtension("sequence")).isEqualTo("000000000001");
        assertThat(event.getExtension("partitionkey")).isEqualTo(id);
        assertThat(event.getExtension("dataclassification")).isEqualTo("internal");
        assertThat(event.getExtension("correlationid")).isEqualTo("correlation-1");
        assertThat(event.getExtension("causationid")).isEqualTo(cause);
        assertThat(event.getExtension("traceparent")).isEqualTo(TRACE);
        assertThat(new String(event.getData().toBytes(), UTF_8)).contains("\"name\":\"Kue Bangkit\"");
    }

    @Test
    void theTraceAlsoTravelsAsAPlainHeaderAndTheContentTypeWithoutPrefix() {
        var stall = Stall.named(id, "Kue Bangkit");
        stalls.save(stall, stall.registered(), new Action("rina", Instant.now(), null, null, "correlation-1", TRACE));

        var message = published(Topics.BUSINESS, 1).getFirst();

        assertThat(TopicReader.key(message)).isEqualTo(id);
        assertThat(TopicReader.header(message, "content-type")).isEqualTo("application/json");
        assertThat(TopicReader.header(message, "traceparent")).isEqualTo(TRACE);
    }

    @Test
    void aRestrictedTopicCarriesThePayloadInPlainForItsReaders() {
        var keeper = Keeper.of(id, "Siti Aminah", "+6281234567890");
        keepers.save(keeper, keeper.recorded(), byRina());

        CloudEvent event = KafkaMessageFactory.createReader(
                        published(Topics.PERSON, 1).getFirst())
                .toEvent();

        assertThat(event.getExtension("dataclassification")).isEqualTo("restricted");
        assertThat(new String(event.getData().toBytes(), UTF_8)).contains("Siti Aminah");
    }

    @Test
    void aTombstoneHasAllAttributesAndNoData() {
        var keeper = Keeper.of(id, "Siti Aminah", "+6281234567890");
        keepers.save(keeper, keeper.recorded(), byRina());
        keepers.save(keeper, keeper.erase(), byRina());

        var message = published(Topics.PERSON, 2).getLast();
        CloudEvent event = KafkaMessageFactory.createReader(message).toEvent();

        assertThat(message.value()).isNull();
        assertThat(event.getData()).isNull();
        assertThat(event.getId()).isEqualTo("registry.person.v1:" + id + ":2");
        assertThat(event.getType()).isEqualTo("id.binaan.registry.person.erased.v1");
        assertThat(event.getExtension("sequence")).isEqualTo("000000000002");
        assertThat(event.getSubject()).isEqualTo(id);
    }

    private List<ConsumerRecord<byte[], byte[]>> published(Topic topic, int many) {
        return await().until(() -> TopicReader.read(topic, id), found -> found.size() == many);
    }
}
