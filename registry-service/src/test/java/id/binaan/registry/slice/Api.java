package id.binaan.registry.slice;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The registry's HTTP API as one user calls it; every answer is a value. */
final class Api {
    /** One client for all: each has threads of its own. */
    private static final JdkClientHttpRequestFactory HTTP = new JdkClientHttpRequestFactory();

    static final JsonMapper JSON = JsonMapper.shared();

    private final RestClient client;
    private final User user;
    private final Map<String, String> headers;

    Api(int port, User user) {
        this(
                RestClient.builder()
                        .baseUrl("http://127.0.0.1:" + port + "/api/v1")
                        .requestFactory(HTTP)
                        .build(),
                user,
                Map.of());
    }

    private Api(RestClient client, User user, Map<String, String> headers) {
        this.client = client;
        this.user = user;
        this.headers = headers;
    }

    /** The same with one more header. */
    Api with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Api(client, user, more);
    }

    /** For a purpose for which personal data may be seen. */
    Api because(String purpose) {
        return with("Binaan-Purpose", purpose);
    }

    /** Having seen that version. */
    Api seen(long version) {
        return with("If-Match", "\"v" + version + "\"");
    }

    Answer get(String path, Object... variables) {
        return answer(client.get().uri(path, variables));
    }

    Answer post(String path, Object body) {
        return postText(path, JSON.writeValueAsString(body));
    }

    /** Posts what need not be JSON. */
    Answer postText(String path, String body) {
        return answer(client.method(HttpMethod.POST)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    }

    /** Posts a body whose length is not stated. */
    Answer postStreamed(String path, byte[] body) {
        return answer(
                client.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(out -> out.write(body)));
    }

    private Answer answer(RestClient.RequestHeadersSpec<?> request) {
        return request.headers(all -> {
                    if (user != null) {
                        all.setBearerAuth(user.token());
                    }
                    headers.forEach(all::set);
                })
                .exchange((sent, response) -> {
                    byte[] bytes = response.getBody().readAllBytes();
                    JsonNode body = json(response.getHeaders()) ? JSON.readTree(bytes) : MissingNode.getInstance();
                    return new Answer(response.getStatusCode().value(), response.getHeaders(), body);
                });
    }

    private static boolean json(HttpHeaders headers) {
        MediaType type = headers.getContentType();
        return type != null && type.getSubtype().endsWith("json");
    }
}
