package id.binaan.contracts.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.binaan.contracts.Topics;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers, byte for byte, that readers in any language find on a message. */
class EnvelopeHeadersTest {
    private static final String KEY = "019a5c3e-6b02-7e11-8d3a-91c4f7e20b64";
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final Envelope ENVELOPE =
            envelope("corrected", 17, "req-1", "registry.business.v1:" + KEY + ":3", TRACE);
    private static final Envelope TOMBSTONE = envelope("erased", 18, null, null, null);

    @Test
    void of_an_event() {
        assertThat(written(ENVELOPE)).isEqualTo("""
                content-type: application/json
                ce_specversion: 1.0
                ce_id: registry.person.v1:019a5c3e-6b02-7e11-8d3a-91c4f7e20b64:17
                ce_source: /binaan/registry
                ce_type: id.binaan.registry.person.corrected.v1
                ce_subject: 019a5c3e-6b02-7e11-8d3a-91c4f7e20b64
                ce_time: 2026-11-24T03:15:30.250Z
                ce_sequence: 000000000017
                ce_partitionkey: 019a5c3e-6b02-7e11-8d3a-91c4f7e20b64
                ce_dataclassification: restricted
                ce_correlationid: req-1
                ce_causationid: registry.business.v1:019a5c3e-6b02-7e11-8d3a-91c4f7e20b64:3
                ce_traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01""");
    }

    @Test
    void of_a_tombstone_that_nothing_is_known_about() {
        assertThat(written(TOMBSTONE)).isEqualTo("""
                content-type: application/json
                ce_specversion: 1.0
                ce_id: registry.person.v1:019a5c3e-6b02-7e11-8d3a-91c4f7e20b64:18
                ce_source: /binaan/registry
                ce_type: id.binaan.registry.person.erased.v1
                ce_subject: 019a5c3e-6b02-7e11-8d3a-91c4f7e20b64
                ce_time: 2026-11-24T03:15:30.250Z
                ce_sequence: 000000000018
                ce_partitionkey: 019a5c3e-6b02-7e11-8d3a-91c4f7e20b64
                ce_dataclassification: restricted""");
    }

    @Nested
    class Read_back {
        @Test
        void are_equal() {
            assertThat(Envelope.fromHeaders(ENVELOPE.toHeaders())).isEqualTo(ENVELOPE);
            assertThat(Envelope.fromHeaders(TOMBSTONE.toHeaders())).isEqualTo(TOMBSTONE);
        }

        @Test
        void take_headers_they_do_not_know() {
            assertThat(Envelope.fromHeaders(with("ce_mood", "good"))).isEqualTo(ENVELOPE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"ce_specversion", "ce_id", "ce_type", "ce_time", "ce_sequence", "ce_dataclassification"})
        void are_refused_if_one_is_missing(String header) {
            Map<String, byte[]> headers = new LinkedHashMap<>(ENVELOPE.toHeaders());
            headers.remove(header);

            assertThatThrownBy(() -> Envelope.fromHeaders(headers))
                    .isInstanceOf(MalformedEnvelope.class)
                    .hasMessageStartingWith(header.substring(3) + ": ");
        }

        @ParameterizedTest
        @CsvSource({
            "ce_specversion, 2.0",
            "ce_id, Rahasia",
            "ce_type, Rahasia",
            "ce_type, id.binaan.registry.business.corrected.v1",
            "ce_type, id.binaan.registry.person.corrected.v2",
            "ce_time, kemarin",
            "ce_sequence, 000000000018",
            "ce_sequence, 17",
            "ce_dataclassification, secret",
            "ce_subject, other",
            "ce_partitionkey, other",
            "ce_source, /other"
        })
        void are_refused_if_one_is_broken_or_contradicts_another(String header, String value) {
            assertThatThrownBy(() -> Envelope.fromHeaders(with(header, value)))
                    .isInstanceOf(MalformedEnvelope.class)
                    .hasMessageStartingWith(header.substring(3) + ": ")
                    .hasMessageNotContaining(value);
        }

        private Map<String, byte[]> with(String header, String value) {
            Map<String, byte[]> headers = new LinkedHashMap<>(ENVELOPE.toHeaders());
            headers.put(header, value.getBytes(UTF_8));
            return headers;
        }
    }

    private static Envelope envelope(String name, long sequence, String correlation, String causation, String trace) {
        return new Envelope(
                EventId.of(Topics.PERSON, KEY, sequence),
                Topics.PERSON.type(name),
                Instant.parse("2026-11-24T03:15:30.250Z"),
                DataClass.RESTRICTED,
                correlation,
                causation,
                trace);
    }

    private static String written(Envelope envelope) {
        return envelope.toHeaders().entrySet().stream()
                .map(header -> header.getKey() + ": " + new String(header.getValue(), UTF_8))
                .collect(Collectors.joining("\n"));
    }
}
