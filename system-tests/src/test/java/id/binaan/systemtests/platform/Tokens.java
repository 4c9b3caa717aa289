package id.binaan.systemtests.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the demo persons, fetched once each from the identity provider; they last an hour. */
public final class Tokens {
    private final URI endpoint;
    private final Http http;
    private final Map<String, String> headers = new ConcurrentHashMap<>();

    Tokens(String issuer, Http http) {
        this.endpoint = URI.create(issuer + "/oauth2/token");
        this.http = http;
    }

    /** The {@code Authorization} header of the demo person with that role, e.g. {@code operator}. */
    public String headerOf(String role) {
        return headers.computeIfAbsent(role, this::fetch);
    }

    private String fetch(String role) {
        String credentials = Base64.getEncoder().encodeToString(("demo-" + role + ":binaan").getBytes(UTF_8));
        try {
            HttpResponse<String> answer = http.send(Http.request(endpoint)
                    .header("Authorization", "Basic " + credentials)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                    .build());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("no token for " + role + ": " + answer.statusCode());
            }
            return "Bearer "
                    + JsonMapper.shared()
                            .readTree(answer.body())
                            .get("access_token")
                            .asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
