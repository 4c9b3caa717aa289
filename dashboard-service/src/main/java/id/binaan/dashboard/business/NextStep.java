package id.binaan.dashboard.business;

import id.binaan.contracts.registry.RecordState;
import id.binaan.dashboard.login.Operator;
import org.jspecify.annotations.Nullable;

/**
 * The one thing to do next with a business, for whoever looks at it.
 *
 * @param words key of its words; the sentence if there is nothing to press, else the label and the sentence below
 * @param path where it is done, below the record's address; null if somebody else has the next step, or nobody
 */
record NextStep(String words, @Nullable String path) {

    /**
     * @param author who recorded it; null if the registry did not answer, and then nothing can be done now
     */
    static NextStep of(Facts facts, @Nullable String author, Operator operator) {
        return switch (facts.state()) {
            case DRAFT, NEEDS_CORRECTION -> open(facts, author, operator);
            case AUTO_CHECKED -> new NextStep("wait-field", null);
            case FIELD_VERIFIED -> new NextStep("wait-validation", null);
            case STALE -> new NextStep("wait-reconfirmation", null);
            case VALID -> new NextStep("none", null);
            case MERGED -> new NextStep("merged", null);
            case REJECTED -> new NextStep("rejected", null);
            case UNKNOWN -> new NextStep("unknown", null);
        };
    }

    private static NextStep open(Facts facts, @Nullable String author, Operator operator) {
        if (!mayCorrect(facts.state(), author, operator)) {
            return new NextStep(
                    author == null && operator.hasAny("enumerator", "operator") ? "away" : "wait-author", null);
        }
        return facts.missing().isEmpty() && facts.state() == RecordState.DRAFT
                ? new NextStep("submit", "/pengajuan")
                : facts.missing().isEmpty()
                        ? new NextStep("resubmit", "/pengajuan")
                        : new NextStep("complete", "/perbaikan");
    }

    /** The registry's rule: authors their own, everybody what nobody typed, operators all; while it is not handed in. */
    static boolean mayCorrect(RecordState state, @Nullable String author, Operator operator) {
        boolean open = state == RecordState.DRAFT || state == RecordState.NEEDS_CORRECTION;
        if (!open || author == null || !operator.hasAny("enumerator", "operator")) {
            return false;
        }
        boolean untyped = author.startsWith("import:") || author.startsWith("event:");
        return untyped || operator.has("operator") || author.equals(operator.name());
    }
}
