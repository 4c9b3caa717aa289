package id.binaan.systemtests.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.binaan.systemtests.platform.Http;
import id.binaan.systemtests.platform.Part;
import id.binaan.systemtests.platform.Suite;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list whose import is cut off by the end of registry, certification and store, each in turn, ends with the same
 * businesses, owners, events and sequences as the same list without harm.
 */
class KilledImportIT {
    private static final int ROWS = 6_000;

    private final Suite suite = Suite.shared().sound();

    @Test
    void endsAsAnUnbrokenOneDoes() throws IOException {
        String list = list();
        String broken = upload("broken", list);
        // Whoever comes back does so while the import goes on: nothing waits for it here.
        for (Part part : List.of(suite.certification(), suite.store(), suite.registry())) {
            long reached = awaitProgress(broken);
            part.kill();
            part.start();
            assertThat(reached).as("killed amid the import, not after it").isLessThan(ROWS);
        }
        suite.sound();
        JsonNode harmed = awaitDone(broken);
        JsonNode unbroken = awaitDone(upload("unbroken", list));
        assertThat(counts(harmed))
                .isEqualTo(counts(unbroken))
                .isEqualTo("rows 6000 created 6000 updated 0 unchanged 0 rejected 0");
        assertThat(counts(awaitDone(upload("broken", list))))
                .isEqualTo("rows 6000 created 0 updated 0 unchanged 6000 rejected 0");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Digests digests = Digests.ask(suite);
            assertThat(digests.certification()).isEqualTo(digests.registry());
        });
        assertThat(events("binaan.registry.business.v1", "Usaha Uji "))
                .hasSize(ROWS)
                .allSatisfy((name, sequences) -> assertThat(sequences).isEqualTo("1 1"));
        assertThat(events("binaan.registry.person.v1", "Pemilik Uji "))
                .hasSize(ROWS)
                .allSatisfy((name, sequences) -> assertThat(sequences).isEqualTo("1 1"));
    }

    private static String list() {
        StringBuilder list = new StringBuilder("nama usaha,nama pemilik,alamat,desa,kecamatan\n");
        for (int row = 1; row <= ROWS; row++) {
            list.append("Usaha Uji %d,Pemilik Uji %d,Jl. Pantai %d,Selat Baru,Bantan\n".formatted(row, row, row));
        }
        return list.toString();
    }

    /** The sequences of all keys whose payload has the name, each distinct message once: two keys, one per list. */
    private Map<String, String> events(String topic, String prefix) {
        try (TopicReader reader = new TopicReader(suite.bootstrapServers(), topic)) {
            Map<String, Map<String, String>> keys = new TreeMap<>();
            for (TopicReader.Message message : reader.readAll()) {
                int at = message.value().indexOf("\"" + prefix);
                if (at >= 0) {
                    String name =
                            message.value().substring(at + 1, message.value().indexOf('"', at + 1));
                    keys.computeIfAbsent(name, n -> new TreeMap<>())
                            .put(message.key() + ":" + message.sequence(), Long.toString(message.sequence()));
                }
            }
            Map<String, String> sequences = new TreeMap<>();
            keys.forEach((name, of) -> sequences.put(name, of.values().stream().collect(Collectors.joining(" "))));
            return sequences;
        }
    }

    private String upload(String map, String list) throws IOException {
        String boundary = "binaan-boundary";
        String body =
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"map\"\r\n\r\n" + map + "\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"uji.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                        + list + "\r\n--" + boundary + "--\r\n";
        HttpResponse<String> answer = suite.http()
                .send(Http.request(suite.registryAddress().resolve("/api/v1/imports"))
                        .header("Authorization", suite.tokens().headerOf("operator"))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofString(body, UTF_8))
                        .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JsonMapper.shared().readTree(answer.body()).get("id").asString();
    }

    private JsonNode view(String id) throws IOException {
        HttpResponse<String> answer = suite.http()
                .send(Http.request(suite.registryAddress().resolve("/api/v1/imports/" + id))
                        .header("Authorization", suite.tokens().headerOf("operator"))
                        .build());
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Waits for rows beyond those that are decided now. */
    private long awaitProgress(String id) throws IOException {
        long now = view(id).path("rows").asLong();
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .pollInterval(Duration.ofMillis(20))
                .until(() -> view(id).path("rows").asLong() > now);
        return view(id).path("rows").asLong();
    }

    private JsonNode awaitDone(String id) throws IOException {
        await().atMost(Duration.ofSeconds(120))
                .ignoreExceptions()
                .until(() -> view(id).path("state").asString().equals("DONE"));
        return view(id);
    }

    private static String counts(JsonNode run) {
        return List.of("rows", "created", "updated", "unchanged", "rejected").stream()
                .map(field -> field + " " + run.get(field).asLong())
                .collect(Collectors.joining(" "));
    }
}
