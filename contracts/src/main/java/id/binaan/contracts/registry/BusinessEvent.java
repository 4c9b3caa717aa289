package id.binaan.contracts.registry;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.Fallback;
import id.binaan.contracts.shape.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to a business record. Reasons are codes: free text would let persons' names onto an internal topic. */
public sealed interface BusinessEvent extends DomainEvent {
    /** The state after the event. */
    BusinessSnapshot business();

    /** Recorded as a draft. */
    record Registered(BusinessSnapshot business) implements BusinessEvent {}

    /**
     * Data changed, by its author or by an approved correction.
     *
     * @param changedFields field codes, e.g. {@code business.kbli}
     */
    record Corrected(BusinessSnapshot business, List<String> changedFields) implements BusinessEvent {
        public Corrected {
            changedFields = Shape.FIELD.checkAll("changedFields", changedFields);
        }
    }

    /** Submitted by its author, and the automatic check found no error. */
    record Submitted(BusinessSnapshot business) implements BusinessEvent {}

    /**
     * Given back to its author, by the automatic check or by a supervisor or operator.
     *
     * @param reasons reason codes
     */
    record Returned(BusinessSnapshot business, List<String> reasons) implements BusinessEvent {
        public Returned {
            reasons = Shape.CODE.checkAll("reasons", reasons);
        }
    }

    /**
     * Found on the spot by a supervisor.
     *
     * @param visitedOn the day of the visit, WIB
     */
    record FieldVerified(BusinessSnapshot business, LocalDate visitedOn) implements BusinessEvent {}

    /** Accepted into official figures. */
    record Validated(BusinessSnapshot business) implements BusinessEvent {}

    /**
     * A change to a valid record was proposed; the snapshot still has the old values.
     *
     * @param fields field codes of what is to change
     */
    record CorrectionRequested(BusinessSnapshot business, List<String> fields) implements BusinessEvent {
        public CorrectionRequested {
            fields = Shape.FIELD.checkAll("fields", fields);
        }
    }

    /**
     * A proposed change was turned down.
     *
     * @param reason reason code
     */
    record CorrectionRefused(BusinessSnapshot business, String reason) implements BusinessEvent {
        public CorrectionRefused {
            Shape.CODE.check("reason", reason);
        }
    }

    /**
     * Taken out of the registry, but not deleted.
     *
     * @param reason reason code
     */
    record Rejected(BusinessSnapshot business, String reason) implements BusinessEvent {
        public Rejected {
            Shape.CODE.check("reason", reason);
        }
    }

    /** A rejected record is a draft again. */
    record Reopened(BusinessSnapshot business) implements BusinessEvent {}

    /**
     * Found to be the same business as another record. References stay as they are; readers resolve them.
     *
     * @param survivorId the record that goes on
     */
    record Merged(BusinessSnapshot business, UUID survivorId) implements BusinessEvent {}

    /**
     * A merge was undone; the record is in its former state again.
     *
     * @param formerSurvivorId the record it had been merged into
     */
    record Unmerged(BusinessSnapshot business, UUID formerSurvivorId) implements BusinessEvent {}

    /**
     * The business itself opened, closed, moved away or grew.
     *
     * @param previous the status before
     * @param effectiveOn the day from which it holds, WIB
     */
    record StatusChanged(BusinessSnapshot business, BusinessStatus previous, LocalDate effectiveOn)
            implements BusinessEvent {}

    /**
     * New figures or a new rule gave another scale.
     *
     * @param previous the scale before
     */
    record ScaleChanged(BusinessSnapshot business, ScaleClass previous) implements BusinessEvent {}

    /**
     * A product was added, changed or removed; a change of ingredients or process can end a certificate.
     *
     * @param productId the product, which the snapshot no longer has if it was removed
     * @param change what happened to it
     * @param changedFields names of the product's changed fields, e.g. {@code ingredients}; empty unless CHANGED
     */
    record ProductChanged(BusinessSnapshot business, UUID productId, ProductChange change, List<String> changedFields)
            implements BusinessEvent {
        public ProductChanged {
            changedFields = Shape.FIELD.checkAll("changedFields", changedFields);
        }
    }

    /** Nobody confirmed it for 12 months. */
    record WentStale(BusinessSnapshot business) implements BusinessEvent {}

    /** Confirmed again; the day is in the snapshot. */
    record Reconfirmed(BusinessSnapshot business) implements BusinessEvent {}

    /** An event type newer than this reader. */
    record Other(BusinessSnapshot business) implements BusinessEvent, Fallback {}
}
