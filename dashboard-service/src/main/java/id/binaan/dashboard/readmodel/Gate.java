package id.binaan.dashboard.readmodel;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/** Lets polls through, many at once, and keeps them waiting for the moment in which the read model changes over. */
final class Gate {
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    <M> Consumer<M> guard(Consumer<M> consumer) {
        return message -> {
            lock.readLock().lock();
            try {
                consumer.accept(message);
            } finally {
                lock.readLock().unlock();
            }
        };
    }

    /** Runs something while no poll is under way. */
    void closedFor(Runnable change) {
        lock.writeLock().lock();
        try {
            change.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
