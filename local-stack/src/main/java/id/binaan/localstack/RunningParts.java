package id.binaan.localstack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/** The parts that were started, stopped in reverse order and within a few seconds. */
final class RunningParts implements AutoCloseable {

    private final Deque<Part> parts = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    synchronized void add(Part part) {
        parts.push(part);
    }

    @Override
    public synchronized void close() {
        while (!parts.isEmpty()) {
            parts.pop().close();
        }
        closed.countDown();
    }

    /** Keeps the process alive: the store alone has only daemon threads. */
    void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
