package id.binaan.systemtests.delivery;

import id.binaan.systemtests.platform.Http;
import id.binaan.systemtests.platform.Suite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Count and fingerprint of all businesses, as a service itself answers them to operators. */
record Digests(String registry, String certification) {

    static Digests ask(Suite suite) throws IOException {
        return new Digests(
                of(suite, suite.registryAddress(), "businesses"),
                of(suite, suite.certificationAddress(), "business_copy"));
    }

    private static String of(Suite suite, URI service, String holder) throws IOException {
        HttpResponse<String> answer = suite.http()
                .send(Http.request(service.resolve("/api/v1/digests"))
                        .header("Authorization", suite.tokens().headerOf("operator"))
                        .build());
        for (JsonNode digest : JsonMapper.shared().readTree(answer.body())) {
            if (digest.get("holder").asString().equals(holder)
                    && digest.get("topic").asString().equals("binaan.registry.business.v1")) {
                return digest.get("count").asLong() + " " + digest.get("hash").asString();
            }
        }
        throw new IllegalStateException(service + " answers no digest of " + holder + ": " + answer.body());
    }
}
