package id.binaan.dashboard.client;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads from an error whether the service is away or has refused, and why. */
record Problems(String service, JsonMapper json) implements RestClient.ResponseSpec.ErrorHandler {
    @Override
    public void handle(HttpRequest request, ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (status >= 502 && status <= 504) {
            throw new ServiceAway(service);
        }
        throw new ServiceRefusal(problem(status, response.getBody().readAllBytes()));
    }

    private Problem problem(int status, byte[] body) {
        try {
            Problem read = json.readValue(body, Problem.class);
            return read.code() == null || read.detail() == null ? Problem.unreadable(status, read.detail()) : read;
        } catch (JacksonException e) {
            return Problem.unreadable(status, null);
        }
    }
}
