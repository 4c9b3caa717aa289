package id.binaan.kit.aggregate;

import java.util.Map;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;

/**
 * Base of all aggregates: a document with an id, a version and the part the kit keeps for it (sequences, pending events,
 * remembered answers). Subclasses hold state and rules and know nothing of the rest.
 */
public abstract class Aggregate {
    @Id
    private final String id;

    @Transient
    private Bookkeeping bookkeeping = Bookkeeping.fresh();

    protected Aggregate(String id) {
        this.id = id;
    }

    /** The record id: a lower-case UUID. */
    public final String id() {
        return id;
    }

    /** 0 as long as it is not stored, then 1, 2, 3… per save; the ETag shows it. */
    public final long version() {
        return bookkeeping.version();
    }

    /** The last sequence per {@code record/key}, published or pending. */
    public final Map<String, Long> sequences() {
        return bookkeeping.sequences();
    }

    /** The highest sequence of an event that this aggregate took up from a source, by {@code reaction/key}. */
    public final Optional<Long> lastCause(String source) {
        return bookkeeping.lastCause(source);
    }

    /** Remembers that the event with that sequence has taken effect here, together with the next save. */
    public final void rememberCause(String source, long sequence) {
        bookkeeping.rememberCause(source, sequence);
    }

    /** The answer to a command that was carried out here before under that key; empty if there was none. */
    final Optional<RememberedAnswer> answerTo(CommandKey key) {
        return Optional.ofNullable(bookkeeping.answerTo(key.key())).map(RememberedAnswer::of);
    }

    final Bookkeeping bookkeeping() {
        return bookkeeping;
    }

    final void restore(Bookkeeping stored) {
        this.bookkeeping = stored;
    }
}
