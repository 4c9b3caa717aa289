package id.binaan.dashboard.client;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A service cannot be reached or says that it cannot work now; what was asked of it may be asked again later. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class ServiceAway extends RuntimeException {
    private final String service;

    /** @param service its name, e.g. {@code registry}; part of the key of its name in words */
    public ServiceAway(String service) {
        super(service + " is away", null, false, false);
        this.service = service;
    }

    public String service() {
        return service;
    }
}
