package id.binaan.kit.topic;

import id.binaan.contracts.envelope.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the topics a service owns and refuses those of another shape: with other partitions or another clean-up the
 * promises about order and erasure would not hold. Waits for a broker that is away.
 */
public final class TopicKeeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TopicKeeper.class);

    private final List<Topic> topics;
    private final TopicSettings settings;
    private final Map<String, Object> admin;
    private volatile boolean running;
    private volatile boolean ready;
    private volatile @Nullable String refusal;
    private @Nullable Thread thread;

    public TopicKeeper(List<Topic> topics, TopicSettings settings, String bootstrapServers) {
        this.topics = topics;
        this.settings = settings;
        this.admin = Map.of(
                "bootstrap.servers", bootstrapServers, "request.timeout.ms", 5_000, "default.api.timeout.ms", 10_000);
    }

    /** Whether all topics are there in the right shape. */
    public boolean ready() {
        return ready;
    }

    /** Why a topic was refused; null if none was. */
    public @Nullable String refusal() {
        return refusal;
    }

    @Override
    public void start() {
        running = true;
        if (topics.isEmpty()) {
            ready = true;
            return;
        }
        thread = Thread.ofPlatform().name("topics").daemon(true).start(this::run);
        awaitFirstCheck(thread);
    }

    /** Own consumers start after this: on a fresh broker they find their topics, and a broker that is away delays little. */
    private static void awaitFirstCheck(Thread checking) {
        try {
            checking.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running && !ready && refusal == null) {
            try (Admin client = Admin.create(admin)) {
                create(client);
                check(client);
            } catch (InterruptedException e) {
                return;
            } catch (ExecutionException | RuntimeException e) {
                LOG.warn("Topics cannot be checked yet: {}", e.toString());
                try {
                    Thread.sleep(Duration.ofSeconds(1));
                } catch (InterruptedException stop) {
                    return;
                }
            }
        }
    }

    private void create(Admin client) throws InterruptedException, ExecutionException {
        var present = client.listTopics().names().get();
        List<NewTopic> missing = topics.stream()
                .filter(topic -> !present.contains(topic.name()))
                .map(topic -> new NewTopic(
                                topic.name(),
                                Optional.of(Topic.PARTITIONS),
                                Optional.ofNullable(settings.replication()))
                        .configs(wanted(topic)))
                .toList();
        try {
            client.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private void check(Admin client) throws InterruptedException, ExecutionException {
        List<String> names = topics.stream().map(Topic::name).toList();
        Map<String, TopicDescription> shapes =
                client.describeTopics(names).allTopicNames().get();
        Map<ConfigResource, Config> configs = client.describeConfigs(names.stream()
                        .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                        .toList())
                .all()
                .get();
        List<String> wrong = new ArrayList<>();
        for (Topic topic : topics) {
            int partitions = Objects.requireNonNull(shapes.get(topic.name()))
                    .partitions()
                    .size();
            if (partitions != Topic.PARTITIONS) {
                wrong.add(topic.name() + " has " + partitions + " partitions, not " + Topic.PARTITIONS);
            }
            Config config =
                    Objects.requireNonNull(configs.get(new ConfigResource(ConfigResource.Type.TOPIC, topic.name())));
            wanted(topic).forEach((setting, value) -> {
                if (!value.equals(config.get(setting).value())) {
                    wrong.add(topic.name() + " has " + setting + "="
                            + config.get(setting).value() + ", not " + value);
                }
            });
        }
        if (wrong.isEmpty()) {
            ready = true;
        } else {
            refusal = wrong.stream().collect(Collectors.joining("; "));
            LOG.error("Nothing is published, for topics have another shape than agreed: {}", refusal);
        }
    }

    private Map<String, String> wanted(Topic topic) {
        Map<String, String> wanted = new HashMap<>(topic.settings());
        wanted.putAll(settings.overrides());
        return wanted;
    }
}
