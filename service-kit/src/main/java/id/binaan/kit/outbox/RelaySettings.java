package id.binaan.kit.outbox;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay works.
 *
 * @param lease how long the relaying instance may be silent before another takes over
 * @param sweepEvery how often all documents are searched for events that nobody offered
 * @param grace events younger than that are left to the queue by a sweep
 * @param batch most records of one transaction
 * @param heartbeatEvery how often every partition gets a heartbeat
 * @param producer further settings of the Kafka producer
 */
@ConfigurationProperties("binaan.relay")
public record RelaySettings(
        @DefaultValue("6s") Duration lease,
        @DefaultValue("60s") Duration sweepEvery,
        @DefaultValue("5s") Duration grace,
        @DefaultValue("1000") int batch,
        @DefaultValue("12h") Duration heartbeatEvery,
        @DefaultValue Map<String, String> producer) {}
