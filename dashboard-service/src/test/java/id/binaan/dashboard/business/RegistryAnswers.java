package id.binaan.dashboard.business;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A registry that answers what a test tells it to, and keeps what it was sent. */
final class RegistryAnswers implements AutoCloseable {
    /** What came in: method and path, headers, body. */
    record Sent(String what, Map<String, List<String>> headers, String body) {}

    private record Answer(int status, String body) {}

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Sent> sent = new ArrayList<>();
    private final HttpServer server;
    private final int port;

    RegistryAnswers() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        port = server.getAddress().getPort();
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return port;
    }

    /** @param what such as {@code GET /api/v1/businesses/1} */
    void to(String what, int status, String json) {
        answers.put(what, new Answer(status, json));
    }

    void forget() {
        answers.clear();
        synchronized (sent) {
            sent.clear();
        }
    }

    List<Sent> sent(String what) {
        synchronized (sent) {
            return sent.stream().filter(one -> one.what().equals(what)).toList();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String what =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        synchronized (sent) {
            sent.add(new Sent(what, Map.copyOf(exchange.getRequestHeaders()), body));
        }
        Answer answer = answers.getOrDefault(
                what,
                new Answer(404, "{\"status\":404,\"code\":\"record.not-found\",\"detail\":\"Tidak ditemukan.\"}"));
        byte[] bytes = answer.body().getBytes(UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", answer.status() < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
