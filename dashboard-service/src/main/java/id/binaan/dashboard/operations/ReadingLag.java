package id.binaan.dashboard.operations;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How far each group is behind its topics. The broker is asked, not the services: their lag matters most when they are away.
 * Behind a transaction stands a marker that is no event, so one message a partition is left out of the count.
 */
@Component
class ReadingLag implements DisposableBean {
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final Admin broker;
    private final List<String> services;

    ReadingLag(@Value("${binaan.kafka.bootstrap-servers}") String bootstrapServers, OperationsSettings settings) {
        int patience = (int) PATIENCE.toMillis();
        this.broker = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience));
        this.services =
                settings.services().keySet().stream().map(name -> name + ".").toList();
    }

    /** Messages that each of our groups has still to read; empty if the broker does not answer. */
    Optional<Map<String, Long>> byGroup() {
        try {
            return Optional.of(ask());
        } catch (ExecutionException | TimeoutException away) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Map<String, Long> ask() throws ExecutionException, InterruptedException, TimeoutException {
        List<String> groups = broker.listGroups().all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).stream()
                .map(GroupListing::groupId)
                .filter(group -> services.stream().anyMatch(group::startsWith))
                .toList();
        Map<String, Map<TopicPartition, OffsetAndMetadata>> read = broker.listConsumerGroupOffsets(groups.stream()
                        .collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec())))
                .all()
                .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        var ends = broker.listOffsets(read.values().stream()
                        .flatMap(offsets -> offsets.keySet().stream())
                        .distinct()
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                .all()
                .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        Map<String, Long> lags = new TreeMap<>();
        read.forEach((group, offsets) -> lags.put(group, behind(offsets, ends)));
        return lags;
    }

    private static long behind(
            Map<TopicPartition, OffsetAndMetadata> offsets, Map<TopicPartition, ListOffsetsResultInfo> ends) {
        long behind = 0;
        for (Map.Entry<TopicPartition, OffsetAndMetadata> read : offsets.entrySet()) {
            ListOffsetsResultInfo end = ends.get(read.getKey());
            if (end != null && read.getValue() != null) {
                behind += Math.max(0, end.offset() - read.getValue().offset() - 1);
            }
        }
        return behind;
    }

    @Override
    public void destroy() {
        broker.close(Duration.ofSeconds(1));
    }
}
