package id.binaan.contracts.registry;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.Fallback;
import id.binaan.contracts.envelope.Tombstone;
import id.binaan.contracts.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to an entry of the directory for partners. */
public sealed interface DirectoryEvent extends DomainEvent {
    /** The state after the event; null after a tombstone. */
    @Nullable
    DirectorySnapshot directory();

    /** Shown for the first time, or again. */
    record Listed(DirectorySnapshot directory) implements DirectoryEvent {}

    /**
     * The business or its consent changed.
     *
     * @param changedFields what changed
     */
    record Changed(DirectorySnapshot directory, List<String> changedFields) implements DirectoryEvent {
        public Changed {
            changedFields = Shape.FIELD.checkAll("changedFields", changedFields);
        }
    }

    /** The consent was withdrawn or the business left the registry. Only the key is left, in the envelope. */
    record Withdrawn() implements DirectoryEvent, Tombstone {
        @Override
        public @Nullable DirectorySnapshot directory() {
            return null;
        }
    }

    /** An event type newer than this reader. */
    record Other(DirectorySnapshot directory) implements DirectoryEvent, Fallback {}
}
