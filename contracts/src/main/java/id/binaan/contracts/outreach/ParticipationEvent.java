package id.binaan.contracts.outreach;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.Fallback;
import id.binaan.contracts.envelope.Tombstone;
import id.binaan.contracts.shape.Shape;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens between a person and an activity. */
public sealed interface ParticipationEvent extends DomainEvent {
    /** The state after the event; null after a tombstone. */
    @Nullable
    ParticipationSnapshot participation();

    /** Asked for a seat; the ledger has not decided yet. */
    record Requested(ParticipationSnapshot participation) implements ParticipationEvent {}

    /** Was invited. */
    record Invited(ParticipationSnapshot participation) implements ParticipationEvent {}

    /** Holds a seat. */
    record Registered(ParticipationSnapshot participation) implements ParticipationEvent {}

    /** All seats were taken. */
    record Waitlisted(ParticipationSnapshot participation) implements ParticipationEvent {}

    /** A seat became free for someone on the waiting list. */
    record SeatOffered(ParticipationSnapshot participation) implements ParticipationEvent {}

    /** Does not come. */
    record Declined(ParticipationSnapshot participation) implements ParticipationEvent {}

    /** Was there for at least 80 % of the sessions. */
    record Attended(ParticipationSnapshot participation) implements ParticipationEvent {}

    /** Held a seat and was not there. */
    record Absent(ParticipationSnapshot participation) implements ParticipationEvent {}

    /**
     * A test was marked.
     *
     * @param test the try that was marked
     */
    record TestScored(ParticipationSnapshot participation, TestScore test) implements ParticipationEvent {}

    /**
     * Passed the post-test of a food-safety counselling; the number is pending.
     *
     * @param score points of the try that passed, 60 to 100
     */
    record PkpPassed(ParticipationSnapshot participation, int score) implements ParticipationEvent {
        public PkpPassed {
            Shape.checkScore("score", score);
        }
    }

    /**
     * Dinas Kesehatan gave the number.
     *
     * @param issuedOn day of issue, WIB
     */
    record PkpNumberRecorded(ParticipationSnapshot participation, LocalDate issuedOn) implements ParticipationEvent {}

    /** Came without being known to the registry. */
    record WalkedIn(ParticipationSnapshot participation) implements ParticipationEvent {}

    /** Everything about the person was removed. Only the key is left, in the envelope. */
    record Erased() implements ParticipationEvent, Tombstone {
        @Override
        public @Nullable ParticipationSnapshot participation() {
            return null;
        }
    }

    /** An event type newer than this reader. */
    record Other(ParticipationSnapshot participation) implements ParticipationEvent, Fallback {}
}
