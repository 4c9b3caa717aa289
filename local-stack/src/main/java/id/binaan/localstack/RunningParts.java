package id.binaan.localstack;

import java.util.ArrayDeque;
import java.util.Deque;

/** The parts that were started, stopped in reverse order and within a few seconds. */
final class RunningParts implements AutoCloseable {

    private final Deque<Part> parts = new ArrayDeque<>();

    synchronized void add(Part part) {
        parts.push(part);
    }

    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            parts.pop().close();
        }
    }
}
