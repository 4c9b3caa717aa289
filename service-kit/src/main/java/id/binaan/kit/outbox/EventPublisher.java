package id.binaan.kit.outbox;

import java.util.List;

/** Puts events on their topics, all of a batch or none. */
public interface EventPublisher extends AutoCloseable {
    /** Readies the publisher; whoever was ready before can publish no more. */
    void open();

    /**
     * Publishes the events of the records in order and commits.
     *
     * @return the records whose events cannot be published (they do not decrypt or encode); the others are committed
     */
    List<PendingRecord> publish(List<PendingRecord> batch);

    /** Appends a heartbeat to every partition of the topics. */
    void heartbeat();

    @Override
    void close();
}
