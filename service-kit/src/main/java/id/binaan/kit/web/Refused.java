package id.binaan.kit.web;

import id.binaan.kit.aggregate.Refusal;

/** Carries a refusal from a controller to where problem details are written. */
public final class Refused extends RuntimeException {
    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
