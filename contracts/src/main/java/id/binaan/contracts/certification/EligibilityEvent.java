package id.binaan.contracts.certification;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.Fallback;
import org.jspecify.annotations.Nullable;

/** What happens to the eligibility of a subject for a scheme. */
public sealed interface EligibilityEvent extends DomainEvent {
    /** The state after the event. */
    EligibilitySnapshot eligibility();

    /**
     * Assessed, for the first time or again after something changed.
     *
     * @param previous outcome before; null the first time
     */
    record Assessed(
            EligibilitySnapshot eligibility, @Nullable Decision previous) implements EligibilityEvent {}

    /** An event type newer than this reader. */
    record Other(EligibilitySnapshot eligibility) implements EligibilityEvent, Fallback {}
}
