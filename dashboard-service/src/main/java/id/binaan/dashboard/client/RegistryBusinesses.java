package id.binaan.dashboard.client;

import id.binaan.kit.aggregate.CommandAnswer;
import id.binaan.kit.history.PublicEvent;
import id.binaan.kit.history.TimelineEntry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Businesses as the registry records them. */
@HttpExchange("/api/v1/businesses")
public interface RegistryBusinesses {
    @PostExchange
    CommandAnswer record(@RequestBody BusinessEntry entry, @RequestHeader("Idempotency-Key") String key);

    @PostExchange("/{id}/correcting")
    CommandAnswer correct(
            @PathVariable UUID id,
            @RequestBody BusinessEntry entry,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key);

    @PostExchange("/{id}/submitting")
    CommandAnswer submit(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key);

    @GetExchange("/{id}")
    BusinessRecord get(@PathVariable UUID id);

    /** @param before show what came before that sequence; null for the latest */
    @GetExchange("/{id}/history")
    List<TimelineEntry> history(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Long before, @RequestParam int limit);

    @GetExchange("/{id}/events")
    List<PublicEvent> events(@PathVariable UUID id, @RequestParam long after, @RequestParam int limit);

    /** The business with a NIB, if the operator may see it. */
    @PostExchange("/finding")
    List<Found> find(@RequestBody Sought sought);

    /** What is looked for. */
    record Sought(String nib) {}

    /** A business that was found. */
    record Found(UUID id, String registryNumber, @Nullable String name) {}
}
