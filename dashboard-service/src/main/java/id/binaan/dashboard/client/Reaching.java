package id.binaan.dashboard.client;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpExchangeAdapterDecorator;
import org.springframework.web.service.invoker.HttpRequestValues;

/** Says that a service is away where its connection fails, before or amid an answer. */
final class Reaching extends HttpExchangeAdapterDecorator {
    private final String service;

    Reaching(String service, RestClient client) {
        super(RestClientAdapter.create(client));
        this.service = service;
    }

    @Override
    public void exchange(HttpRequestValues values) {
        reach(service, () -> {
            super.exchange(values);
            return null;
        });
    }

    @Override
    public <T> @Nullable T exchangeForBody(HttpRequestValues values, ParameterizedTypeReference<T> type) {
        return reach(service, () -> super.exchangeForBody(values, type));
    }

    @Override
    public <T> ResponseEntity<T> exchangeForEntity(HttpRequestValues values, ParameterizedTypeReference<T> type) {
        ResponseEntity<T> entity = reach(service, () -> super.exchangeForEntity(values, type));
        if (entity == null) {
            throw new ServiceAway(service);
        }
        return entity;
    }

    static <T> @Nullable T reach(String service, Supplier<@Nullable T> call) {
        try {
            return call.get();
        } catch (ResourceAccessException unreachable) {
            throw new ServiceAway(service);
        } catch (RestClientException unreadable) {
            if (unreadable.getRootCause() instanceof java.io.IOException) {
                throw new ServiceAway(service);
            }
            throw unreadable;
        }
    }
}
