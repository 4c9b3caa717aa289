package id.binaan.kit.operations;

import id.binaan.kit.consume.ConsumerHealth;
import id.binaan.kit.consume.ParkedEvents;
import id.binaan.kit.outbox.RelayState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How events fare in this service, in one answer without any record's content. */
@RestController
@RequestMapping("/api/v1/operations")
@PreAuthorize("hasAnyRole('operator', 'admin')")
class OperationsController {
    private final String service;
    private final RelayState relay;
    private final ConsumerHealth consumers;
    private final ParkedEvents parked;

    OperationsController(String service, RelayState relay, ConsumerHealth consumers, ParkedEvents parked) {
        this.service = service;
        this.relay = relay;
        this.consumers = consumers;
        this.parked = parked;
    }

    /** The state of outbox and consumers. */
    record Operations(String service, Outbox outbox, List<Group> groups) {}

    /**
     * What waits to be published.
     *
     * @param pending records with such events
     * @param oldestSeconds the age of the oldest such event; 0 if there is none
     * @param unpublishable records whose events cannot be published
     * @param failingSince since when publishing fails; null if it works
     */
    record Outbox(
            long pending,
            double oldestSeconds,
            int unpublishable,
            @Nullable Instant failingSince) {}

    /**
     * A consumer group.
     *
     * @param parked its events that could not take effect
     * @param waitingSince since when it waits for store or broker; null if it does not
     */
    record Group(String group, long parked, @Nullable Instant waitingSince) {}

    @GetMapping
    Operations operations() {
        Map<String, Long> counts = parked.openByGroup();
        Map<String, Instant> waiting = consumers.failingLongerThan(Duration.ZERO);
        return new Operations(
                service,
                new Outbox(relay.pending(), relay.oldestSeconds(), relay.unpublishableRecords(), relay.failingSince()),
                consumers.groups().stream()
                        .map(group -> new Group(group, counts.getOrDefault(group, 0L), waiting.get(group)))
                        .toList());
    }
}
