package id.binaan.kit.web;

import id.binaan.kit.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Carries a refusal from a controller to where problem details are written. */
public final class Refused extends RuntimeException {
    private final transient Refusal refusal;
    private final transient @Nullable Object current;

    public Refused(Refusal refusal) {
        this(refusal, null);
    }

    /** @param current the record as the caller would be shown it now; null if that does not help */
    Refused(Refusal refusal, @Nullable Object current) {
        super(refusal.code());
        this.refusal = refusal;
        this.current = current;
    }

    public Refusal refusal() {
        return refusal;
    }

    @Nullable
    Object current() {
        return current;
    }
}
