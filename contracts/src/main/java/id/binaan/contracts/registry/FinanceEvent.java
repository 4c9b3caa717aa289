package id.binaan.contracts.registry;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.Fallback;
import id.binaan.contracts.envelope.Tombstone;
import id.binaan.contracts.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to the finances of a business in one year. */
public sealed interface FinanceEvent extends DomainEvent {
    /** The state after the event; null after an erasure. */
    @Nullable
    FinanceSnapshot finance();

    /** First figures of the year. */
    record Recorded(FinanceSnapshot finance) implements FinanceEvent {}

    /**
     * Figures changed or were added.
     *
     * @param changedFields field codes, e.g. {@code annualSales}
     */
    record Corrected(FinanceSnapshot finance, List<String> changedFields) implements FinanceEvent {
        public Corrected {
            changedFields = Shape.FIELD.checkAll("changedFields", changedFields);
        }
    }

    /** The figures were removed; only the key is left, in the envelope. */
    record Erased() implements FinanceEvent, Tombstone {
        @Override
        public @Nullable FinanceSnapshot finance() {
            return null;
        }
    }

    /** An event type newer than this reader. */
    record Other(FinanceSnapshot finance) implements FinanceEvent, Fallback {}
}
