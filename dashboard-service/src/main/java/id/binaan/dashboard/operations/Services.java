package id.binaan.dashboard.operations;

import id.binaan.dashboard.operations.ServiceState.Parked;
import id.binaan.dashboard.operations.ServiceState.Readiness;
import id.binaan.dashboard.operations.ServiceState.Report;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks all services at once how they fare, and passes on what an admin decides. */
@Component
class Services {
    private static final String PARKED = "/api/v1/parked-events";

    private final OperationsSettings settings;
    private final RestClient http;
    private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();

    Services(OperationsSettings settings) {
        this.settings = settings;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(settings.patience()).build());
        requests.setReadTimeout(settings.patience());
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    /**
     * The state of every service, in the order of the settings.
     *
     * @param token of whoever looks
     * @param admin whether they may see which events are held back
     */
    List<ServiceState> states(String token, boolean admin) {
        List<CompletableFuture<ServiceState>> asked = new ArrayList<>();
        settings.services()
                .forEach((name, address) ->
                        asked.add(CompletableFuture.supplyAsync(() -> state(name, address, token, admin), asking)));
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private ServiceState state(String name, URI address, String token, boolean admin) {
        Readiness readiness = readiness(address);
        Report report =
                readiness == Readiness.AWAY ? null : ask(address + "/api/v1/operations", token, Services::report);
        List<Parked> parked = admin && report != null && report.parked() > 0
                ? ask(address + PARKED + "?limit=100", token, Services::parked)
                : null;
        return new ServiceState(name, readiness, report, parked == null ? List.of() : parked);
    }

    private Readiness readiness(URI address) {
        try {
            HttpStatusCode status = http.get()
                    .uri(address + "/actuator/health/readiness")
                    .exchange((request, response) -> response.getStatusCode());
            return status.is2xxSuccessful() ? Readiness.READY : Readiness.NOT_READY;
        } catch (RestClientException noAnswer) {
            return Readiness.AWAY;
        }
    }

    private <T> @Nullable T ask(String address, String token, Function<JsonNode, T> read) {
        try {
            String body = http.get()
                    .uri(URI.create(address))
                    .headers(headers -> headers.setBearerAuth(token))
                    .retrieve()
                    .body(String.class);
            return body == null ? null : read.apply(JsonMapper.shared().readTree(body));
        } catch (RestClientException noAnswer) {
            return null;
        }
    }

    private static Report report(JsonNode body) {
        return JsonMapper.shared().treeToValue(body, Report.class);
    }

    private static List<Parked> parked(JsonNode body) {
        return body.path("items")
                .valueStream()
                .map(item -> JsonMapper.shared().treeToValue(item, Parked.class))
                .toList();
    }

    /** Tries one event again. */
    Outcome replay(String service, String id, String token) {
        return post(service, PARKED + "/{id}/replaying", Map.of(), token, id);
    }

    /** Tries all events of a service again, oldest first. */
    Outcome replayAll(String service, String token) {
        return post(service, PARKED + "/replaying", Map.of(), token);
    }

    /** Gives an event up. */
    Outcome discard(String service, String id, String reason, String token) {
        return post(service, PARKED + "/{id}/discarding", Map.of("reason", reason), token, id);
    }

    private Outcome post(String service, String path, Map<String, String> body, String token, Object... variables) {
        URI address = settings.services().get(service);
        if (address == null) {
            return new Outcome(404, JsonMapper.shared().createObjectNode());
        }
        try {
            String answer = http.post()
                    .uri(address + path, variables)
                    .headers(headers -> headers.setBearerAuth(token))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(JsonMapper.shared().writeValueAsString(body))
                    .retrieve()
                    .body(String.class);
            return new Outcome(200, JsonMapper.shared().readTree(answer == null ? "{}" : answer));
        } catch (RestClientResponseException refused) {
            return new Outcome(
                    refused.getStatusCode().value(), JsonMapper.shared().createObjectNode());
        } catch (RestClientException noAnswer) {
            return new Outcome(503, JsonMapper.shared().createObjectNode());
        }
    }

    /** What became of an order: the status, and what the service said. */
    record Outcome(int status, JsonNode body) {}
}
