package id.binaan.kit.outbox;

import id.binaan.kit.aggregate.AggregateStores;
import id.binaan.kit.failpoint.FailPoints;
import java.time.Clock;

/** What a relay works with. */
record RelayParts(
        WakeQueue queue,
        Outboxes outboxes,
        EventPublisher publisher,
        EventLog log,
        Lease lease,
        AggregateStores stores,
        RelaySettings settings,
        FailPoints failPoints,
        Clock clock,
        RelayState state) {}
