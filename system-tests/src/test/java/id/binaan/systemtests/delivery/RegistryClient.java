package id.binaan.systemtests.delivery;

import static org.awaitility.Awaitility.await;

import id.binaan.systemtests.platform.Http;
import id.binaan.systemtests.platform.Suite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives commands on businesses as a careful client does: it repeats one that got no answer, or 503, under the same key
 * until it is answered.
 */
final class RegistryClient {
    private static final String TOPIC = "binaan.registry.business.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Suite suite;
    private final AckLog acks;

    RegistryClient(Suite suite, AckLog acks) {
        this.suite = suite;
        this.acks = acks;
    }

    /** A business as the latest answer showed it. */
    record Known(String id, String etag, long sequence) {}

    Known create(String key, String body) {
        return command("/api/v1/businesses", key, body, null);
    }

    Known correct(Known business, String key, String body) {
        return command("/api/v1/businesses/" + business.id() + "/correcting", key, body, business.etag());
    }

    /** Corrects a business as it is now, whoever saved it last. */
    void touch(String id, String key, String body) throws IOException {
        HttpResponse<String> shown = suite.http()
                .send(Http.request(suite.registryAddress().resolve("/api/v1/businesses/" + id))
                        .header("Authorization", suite.tokens().headerOf("operator"))
                        .build());
        correct(new Known(id, shown.headers().firstValue("ETag").orElseThrow(), 0), key, body);
    }

    private Known command(String path, String key, String body, @Nullable String ifMatch) {
        HttpRequest.Builder request = Http.request(suite.registryAddress().resolve(path))
                .header("Authorization", suite.tokens().headerOf("operator"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        Known known = known(answer(request.build()));
        acks.acknowledged(known.id(), known.sequence());
        return known;
    }

    private HttpResponse<String> answer(HttpRequest request) {
        return await("answer of " + request.uri())
                .atMost(PATIENCE)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> attempt(request), answer -> answer != null);
    }

    private @Nullable HttpResponse<String> attempt(HttpRequest request) {
        try {
            HttpResponse<String> answer = suite.http().send(request);
            if (answer.statusCode() != 503) {
                return answer;
            }
        } catch (IOException e) {
            // Nobody knows whether it was carried out; the key makes the repeat harmless.
        }
        acks.repeated();
        return null;
    }

    private static Known known(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            URI asked = answer.request().uri();
            throw new IllegalStateException(asked + " was refused: " + answer.statusCode() + " " + answer.body());
        }
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        String id = body.get("id").asString();
        return new Known(
                id,
                answer.headers().firstValue("ETag").orElseThrow(),
                body.get("sequences").get(TOPIC + "/" + id).asLong());
    }
}
