package id.binaan.systemtests.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.binaan.systemtests.platform.Suite;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of another make, kcat on librdkafka, reads the topic and finds CloudEvents in Kafka's binary mode. */
class IndependentClientIT {
    private static final String TOPIC = "binaan.registry.business.v1";

    @Test
    void kcatReadsValidCloudEvents() throws Exception {
        assumeTrue(present("kcat", "-V"), "kcat is not installed (Debian: apt-get install kcat), so nothing is read");
        Suite suite = Suite.shared().sound();
        try (HarmRun run = HarmRun.begin(suite, "KCAT")) {
            run.writers().allow(20);
            assertThat(run.verdicts().broken()).isEmpty();
        }

        List<JsonNode> messages = read(suite.bootstrapServers());

        assertThat(messages).hasSizeGreaterThanOrEqualTo(20).allSatisfy(IndependentClientIT::isCloudEvent);
    }

    private static void isCloudEvent(JsonNode message) {
        Map<String, String> headers = headers(message);
        String key = message.get("key").asString();
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/binaan/registry")
                .containsEntry("ce_subject", key)
                .containsEntry("content-type", "application/json");
        assertThat(headers.get("ce_sequence")).matches("\\d{12}");
        assertThat(headers.get("ce_id"))
                .isEqualTo("registry.business.v1:" + key + ":" + Long.parseLong(headers.get("ce_sequence")));
        assertThat(headers.get("ce_type")).matches("id\\.binaan\\.registry\\.business\\.[a-z-]+\\.v1");
        assertThat(Instant.parse(headers.get("ce_time"))).isBefore(Instant.now().plusSeconds(1));
        assertThat(headers.get("ce_dataclassification")).isEqualTo("internal");
        JsonNode data = JsonMapper.shared().readTree(message.get("payload").asString());
        assertThat(data.at("/business/id").asString()).isEqualTo(key);
    }

    /** kcat prints headers as a list in which names and values take turns. */
    private static Map<String, String> headers(JsonNode message) {
        JsonNode listed = message.get("headers");
        Map<String, String> headers = new HashMap<>();
        for (int i = 0; i < listed.size(); i += 2) {
            headers.put(listed.get(i).asString(), listed.get(i + 1).asString());
        }
        return headers;
    }

    private static List<JsonNode> read(String bootstrapServers) throws IOException, InterruptedException {
        Process kcat = new ProcessBuilder(
                        "kcat",
                        "-C",
                        "-b",
                        bootstrapServers,
                        "-t",
                        TOPIC,
                        "-X",
                        "isolation.level=read_committed",
                        "-o",
                        "beginning",
                        "-e",
                        "-q",
                        "-J")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(kcat.getInputStream().readAllBytes(), UTF_8);
        assertThat(kcat.waitFor()).isZero();
        return output.lines()
                .map(JsonMapper.shared()::readTree)
                .filter(message -> !message.get("key").asString().equals("~heartbeat"))
                .toList();
    }

    private static boolean present(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
