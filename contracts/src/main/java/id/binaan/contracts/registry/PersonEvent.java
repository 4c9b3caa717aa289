package id.binaan.contracts.registry;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.Fallback;
import id.binaan.contracts.envelope.Tombstone;
import id.binaan.contracts.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to the record of an owner, responsible person or worker. */
public sealed interface PersonEvent extends DomainEvent {
    /** The state after the event; null after an erasure. */
    @Nullable
    PersonSnapshot person();

    /** Known to the registry for the first time. */
    record Recorded(PersonSnapshot person) implements PersonEvent {}

    /**
     * Data changed, or the person was linked to or unlinked from a business.
     *
     * @param changedFields field codes, e.g. {@code owner.phone}; identifiers are named too, never their values
     */
    record Corrected(PersonSnapshot person, List<String> changedFields) implements PersonEvent {
        public Corrected {
            changedFields = Shape.FIELD.checkAll("changedFields", changedFields);
        }
    }

    /**
     * Allowed a use of their data.
     *
     * @param purpose purpose code, e.g. {@code PARTNER_DIRECTORY}
     */
    record ConsentGiven(PersonSnapshot person, String purpose) implements PersonEvent {
        public ConsentGiven {
            Shape.CODE.check("purpose", purpose);
        }
    }

    /**
     * Took a permission back; the snapshot no longer lists it.
     *
     * @param purpose purpose code, e.g. {@code PARTNER_DIRECTORY}
     */
    record ConsentWithdrawn(PersonSnapshot person, String purpose) implements PersonEvent {
        public ConsentWithdrawn {
            Shape.CODE.check("purpose", purpose);
        }
    }

    /** Everything about the person was removed; only the key is left, in the envelope. */
    record Erased() implements PersonEvent, Tombstone {
        @Override
        public @Nullable PersonSnapshot person() {
            return null;
        }
    }

    /** An event type newer than this reader. */
    record Other(PersonSnapshot person) implements PersonEvent, Fallback {}
}
