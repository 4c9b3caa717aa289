package id.binaan.systemtests.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the registry acknowledged: of every business all sequences up to the noted one. */
final class AckLog {
    private final Map<String, Long> highest = new ConcurrentHashMap<>();
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger doubled = new AtomicInteger();

    /** One command on a business was answered; each makes one event, so another sequence than the next is its doubling. */
    void acknowledged(String id, long sequence) {
        Long before = highest.put(id, sequence);
        if (sequence != (before == null ? 0 : before) + 1) {
            doubled.incrementAndGet();
        }
        lines.add(id + " " + sequence);
    }

    /** An attempt got no answer, or 503, and is made again under the same key. */
    void repeated() {
        repeated.incrementAndGet();
    }

    /** Keeps it as evidence: a line per acknowledgement, in the order in which they came. */
    void writeTo(Path file) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> ids() {
        return Set.copyOf(highest.keySet());
    }

    /** The highest acknowledged sequence; 0 if none was. */
    long highest(String id) {
        return highest.getOrDefault(id, 0L);
    }

    int acknowledgements() {
        return lines.size();
    }

    int repeats() {
        return repeated.get();
    }

    /** How many commands took effect more than once. */
    int doubled() {
        return doubled.get();
    }
}
