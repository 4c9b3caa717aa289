package id.binaan.systemtests.delivery;

import static org.awaitility.Awaitility.await;

import id.binaan.systemtests.delivery.TopicReader.Message;
import id.binaan.systemtests.platform.Suite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** One case on the shared suite: writers with records of their own, and the judgement on what became of these. */
final class HarmRun implements AutoCloseable {
    private static final String TOPIC = "binaan.registry.business.v1";
    private static final String GROUP = "certification.business-copy";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String name;
    private final long seed;
    private final Path ackFile;
    private final long began = System.nanoTime();
    private final Random random;
    private final AckLog acks = new AckLog();
    private final RegistryClient client;
    private final BusinessWriters writers;
    private final Stores stores;
    private final TopicReader topic;

    private HarmRun(Suite suite, String name, long seed) {
        this.name = name;
        this.seed = seed;
        this.ackFile = suite.directory().resolve("acks-" + name + ".log");
        this.random = new Random(seed);
        this.client = new RegistryClient(suite, acks);
        this.writers = new BusinessWriters(name, client, acks);
        this.stores = new Stores(suite.mongoUri());
        this.topic = new TopicReader(suite.bootstrapServers(), TOPIC);
    }

    /**
     * Begins a case; {@code -Dbinaan.harm.seed} repeats one.
     *
     * @param name upper-case letters, digits and underscores; not used by another case
     */
    static HarmRun begin(Suite suite, String name) {
        return new HarmRun(suite, name, Long.getLong("binaan.harm.seed", System.nanoTime()));
    }

    /** A number in that range, both included, as the seed has it. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    BusinessWriters writers() {
        return writers;
    }

    /** Waits until the writers and all that follows are through, judges, and prints the figures. */
    Verdicts verdicts() {
        writers.finish();
        acks.writeTo(ackFile);
        long finished = System.nanoTime();
        Verdicts verdicts = new Evidence(name, acks, drained(), stores.held()).judge();
        System.out.printf(
                "harm %s seed %d %s drained after %d ms, took %d ms%n",
                name, seed, verdicts.line(), millisSince(finished), millisSince(began));
        return verdicts;
    }

    /** Corrects every business of the run once more: full state brings a reader in line that missed events. */
    void healAll() throws IOException {
        for (String id : acks.ids()) {
            client.touch(id, "heal-" + id, "{\"brand\": \"Merek sesudah " + name + "\"}");
        }
        drained();
    }

    private List<Message> drained() {
        await("nothing left to publish").atMost(PATIENCE).until(() -> stores.pending() == 0);
        List<Message> all = topic.readAll();
        await("everything taken up").atMost(PATIENCE).until(() -> topic.settled(GROUP, all));
        return all;
    }

    private static long millisSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1_000_000;
    }

    @Override
    public void close() {
        writers.close();
        stores.close();
        topic.close();
    }
}
