package id.binaan.contracts.registry;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.Fallback;
import id.binaan.contracts.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to the record of a cooperative. */
public sealed interface CooperativeEvent extends DomainEvent {
    /** The state after the event. */
    CooperativeSnapshot cooperative();

    /** Recorded. */
    record Registered(CooperativeSnapshot cooperative) implements CooperativeEvent {}

    /**
     * Data changed.
     *
     * @param changedFields what changed
     */
    record Corrected(CooperativeSnapshot cooperative, List<String> changedFields) implements CooperativeEvent {
        public Corrected {
            changedFields = Shape.FIELD.checkAll("changedFields", changedFields);
        }
    }

    /**
     * A yearly members' meeting was recorded.
     *
     * @param bookYear year whose accounts were presented
     */
    record AnnualMeetingRecorded(CooperativeSnapshot cooperative, int bookYear) implements CooperativeEvent {
        public AnnualMeetingRecorded {
            Shape.checkYear("bookYear", bookYear);
        }
    }

    /**
     * Its activity was computed for a year.
     *
     * @param previous status before; null the first time
     */
    record StatusComputed(
            CooperativeSnapshot cooperative, @Nullable CooperativeStatus previous) implements CooperativeEvent {}

    /** An event type newer than this reader. */
    record Other(CooperativeSnapshot cooperative) implements CooperativeEvent, Fallback {}
}
