package id.binaan.contracts.outreach;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.Fallback;
import id.binaan.contracts.shape.Shape;

/** What happens to an activity; a change of seats alone is no event. */
public sealed interface ActivityEvent extends DomainEvent {
    /** The state after the event. */
    ActivitySnapshot activity();

    /** Put on the plan. */
    record Planned(ActivitySnapshot activity) implements ActivityEvent {}

    /** Got its budget line. */
    record Approved(ActivitySnapshot activity) implements ActivityEvent {}

    /** Invitations went out and people may register. */
    record Opened(ActivitySnapshot activity) implements ActivityEvent {}

    /** Nobody may register any more. */
    record RegistrationClosed(ActivitySnapshot activity) implements ActivityEvent {}

    /** The first session began. */
    record Started(ActivitySnapshot activity) implements ActivityEvent {}

    /** The last session ended. */
    record Held(ActivitySnapshot activity) implements ActivityEvent {}

    /** Results and costs were reported. */
    record Evaluated(ActivitySnapshot activity) implements ActivityEvent {}

    /**
     * Moved; the new days, if set, are in the state.
     *
     * @param reason reason code; never free text
     */
    record Postponed(ActivitySnapshot activity, String reason) implements ActivityEvent {
        public Postponed {
            Shape.CODE.check("reason", reason);
        }
    }

    /**
     * Will not be held.
     *
     * @param reason reason code; never free text
     */
    record Cancelled(ActivitySnapshot activity, String reason) implements ActivityEvent {
        public Cancelled {
            Shape.CODE.check("reason", reason);
        }
    }

    /** An event type newer than this reader. */
    record Other(ActivitySnapshot activity) implements ActivityEvent, Fallback {}
}
