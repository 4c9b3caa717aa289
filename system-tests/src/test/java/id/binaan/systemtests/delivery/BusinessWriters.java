package id.binaan.systemtests.delivery;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Records businesses and corrects each a few times, from several threads, as many commands as the test allows. All get
 * the run's name as their source, by which they are found again.
 */
final class BusinessWriters implements AutoCloseable {
    private static final int THREADS = 4;
    private static final int COMMANDS_EACH = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private final String source;
    private final RegistryClient client;
    private final AckLog acks;
    private final Semaphore budget = new Semaphore(0);
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<Future<?>> writers = new ArrayList<>();
    private volatile boolean finished;
    private int allowed;

    BusinessWriters(String source, RegistryClient client, AckLog acks) {
        this.source = source;
        this.client = client;
        this.acks = acks;
        IntStream.range(0, THREADS).forEach(writer -> writers.add(threads.submit(() -> write(writer))));
    }

    /** Lets that many further commands be given. */
    BusinessWriters allow(int commands) {
        allowed += commands;
        budget.release(commands);
        return this;
    }

    /** Waits until that many commands of all that were allowed are answered. */
    void awaitAnswered(int commands) {
        await(commands + " answered commands")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    failIfOneFailed();
                    return acks.acknowledgements() >= commands;
                });
    }

    /** Whether commands that were allowed are still to be answered. */
    boolean busy() {
        return acks.acknowledgements() < allowed;
    }

    /** Waits until all that was allowed is answered. */
    void finish() {
        awaitAnswered(allowed);
        close();
        failIfOneFailed();
    }

    private void failIfOneFailed() {
        for (Future<?> writer : writers) {
            if (writer.isDone()) {
                try {
                    writer.get();
                } catch (ExecutionException e) {
                    throw new IllegalStateException("a writer failed", e.getCause());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    private void write(int writer) {
        RegistryClient.@Nullable Known current = null;
        for (int n = 0; ; n++) {
            budget.acquireUninterruptibly();
            if (finished) {
                return;
            }
            String key = source + "-" + writer + "-" + n;
            current = current == null || current.sequence() >= COMMANDS_EACH
                    ? client.create(key, recorded(key))
                    : client.correct(current, key, corrected(key));
        }
    }

    private String recorded(String key) {
        return """
                {"name": "Usaha %s", "source": "%s", "location": {"village": "14.03.02.2005"}}""".formatted(key, source);
    }

    private static String corrected(String key) {
        return """
                {"brand": "Merek %s"}""".formatted(key);
    }

    @Override
    public void close() {
        finished = true;
        budget.release(THREADS);
        threads.shutdown();
    }
}
