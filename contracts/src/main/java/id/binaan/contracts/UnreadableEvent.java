package id.binaan.contracts;

/**
 * A payload that is no event of ours: to be parked, since reading it again will not help. Checked, so that no consumer
 * forgets it. Names what is wrong and where, never a value, since that could be personal.
 */
public final class UnreadableEvent extends Exception {
    /** What is wrong with it. */
    public enum Reason {
        /** The bytes are not one JSON value. */
        NOT_JSON,
        /** The JSON breaks the schema of its type. */
        SCHEMA_VIOLATION,
        /** The JSON fits the schema but holds something impossible, such as 30 February. */
        INVALID_VALUE,
        /** A null value where the type has a payload. */
        PAYLOAD_MISSING,
        /** A payload where the type is a tombstone. */
        PAYLOAD_UNEXPECTED,
        /** The topic is known, but not in this major version. */
        UNKNOWN_MAJOR,
        /** No topic has such events. */
        UNKNOWN_TOPIC
    }

    private final Reason reason;

    UnreadableEvent(Reason reason, String where) {
        super(reason + ": " + where);
        this.reason = reason;
    }

    /** The reason code. */
    public Reason reason() {
        return reason;
    }
}
