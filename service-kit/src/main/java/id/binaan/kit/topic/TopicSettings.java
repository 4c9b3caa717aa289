package id.binaan.kit.topic;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How topics are made.
 *
 * @param replication replicas per partition; null leaves it to the broker
 * @param overrides settings that differ from the contract for all topics of this process; tests shorten times with them
 */
@ConfigurationProperties("binaan.topics")
public record TopicSettings(
        @Nullable Short replication, @DefaultValue Map<String, String> overrides) {}
