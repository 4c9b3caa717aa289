package id.binaan.localstack.mongo;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets writers that wait at the same time share one commit, and keeps these commits away from changes that are half done: else a
 * kill right after such a commit could leave a document without its index entry. (The store's own housekeeping may still
 * commit at any time.)
 */
final class GroupCommit {

    private final Runnable commit;
    private final Runnable written;
    private final ReadWriteLock changes = new ReentrantReadWriteLock();
    private final Object lock = new Object();
    private long asked;
    private long done;
    private boolean busy;

    /**
     * @param commit takes what is there into a new version; nothing changes meanwhile
     * @param written returns when the versions taken so far are in the file; changes go on meanwhile
     */
    GroupCommit(Runnable commit, Runnable written) {
        this.commit = commit;
        this.written = written;
    }

    /** Makes a change and returns when it is committed; changes may run at the same time. */
    <T> T write(Supplier<T> change) {
        T result;
        changes.readLock().lock();
        try {
            result = change.get();
        } finally {
            changes.readLock().unlock();
        }
        await();
        return result;
    }

    private void commitBetweenChanges() {
        changes.writeLock().lock();
        try {
            commit.run();
        } finally {
            changes.writeLock().unlock();
        }
    }

    /** Returns when a commit that began after this call has ended. */
    private void await() {
        long upTo;
        synchronized (lock) {
            long mine = ++asked;
            while (busy && done < mine) {
                waitForChange();
            }
            if (done >= mine) {
                return;
            }
            busy = true;
            upTo = asked;
        }
        run(upTo);
    }

    private void run(long upTo) {
        boolean succeeded = false;
        try {
            commitBetweenChanges();
            written.run();
            succeeded = true;
        } finally {
            synchronized (lock) {
                if (succeeded) {
                    done = Math.max(done, upTo);
                }
                busy = false;
                lock.notifyAll();
            }
        }
    }

    private void waitForChange() {
        try {
            lock.wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before the write was committed", e);
        }
    }
}
