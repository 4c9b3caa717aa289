package id.binaan.kit.failpoint;

/** The places in the life of an event at which a crash must do no harm. */
public enum FailPoint {
    /** The aggregate is stored, nobody was told. */
    AFTER_WRITE,
    /** The transaction on the topic is committed, the outbox does not know. */
    AFTER_COMMIT,
    /** The event log is written, the outbox is not yet cleared. */
    AMID_ACKNOWLEDGEMENT,
    /** A consumer stored its effect, its offset is not committed. */
    AFTER_EFFECT
}
