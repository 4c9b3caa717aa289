package id.binaan.kit.aggregate;

/** A record with the same id, or with another unique key of its kind, is stored already. */
public final class DuplicateRecord extends RuntimeException {
    private final boolean sameId;

    public DuplicateRecord(String id, boolean sameId, Throwable cause) {
        super((sameId ? "stored already: " : "a unique key is taken: ") + id, cause);
        this.sameId = sameId;
    }

    /** Whether it is the record itself that is stored already, as after a repeated command. */
    public boolean sameId() {
        return sameId;
    }
}
