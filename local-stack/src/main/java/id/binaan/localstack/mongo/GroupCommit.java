package id.binaan.localstack.mongo;

/** Lets writers that wait at the same time share one commit. */
final class GroupCommit {

    private final Runnable commit;
    private final Object lock = new Object();
    private long asked;
    private long done;
    private boolean busy;

    GroupCommit(Runnable commit) {
        this.commit = commit;
    }

    /** Returns when a commit that began after this call has ended. */
    void await() {
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
            commit.run();
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
