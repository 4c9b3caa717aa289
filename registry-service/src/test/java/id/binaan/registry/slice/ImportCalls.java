package id.binaan.registry.slice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Uploads lists as a browser does and watches what becomes of them. */
final class ImportCalls {
    private static final String BOUNDARY = "binaan-boundary";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private final User user;

    ImportCalls(int port, User user) {
        this.base = URI.create("http://127.0.0.1:" + port + "/api/v1/imports");
        this.user = user;
    }

    /** An answer with its body. */
    record Reply(int status, String text) {
        JsonNode body() {
            return Api.JSON.readTree(text);
        }
    }

    Reply upload(String fileName, byte[] content, Map<String, String> fields) {
        var parts = new java.io.ByteArrayOutputStream();
        fields.forEach((name, value) -> parts.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(UTF_8)));
        parts.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        parts.writeBytes(content);
        parts.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send(HttpRequest.newBuilder(base)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts.toByteArray())));
    }

    Reply get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    Reply post(String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The run when it is over. */
    JsonNode done(Reply accepted) {
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        String id = accepted.body().get("id").asString();
        RegistrySlice.eventually()
                .atMost(java.time.Duration.ofSeconds(90))
                .until(() -> get("/" + id).body().get("state").asString().equals("DONE"));
        return get("/" + id).body();
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(
                    request.header("Authorization", "Bearer " + user.token()).build(),
                    HttpResponse.BodyHandlers.ofString(UTF_8));
            return new Reply(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
