package id.binaan.kit.aggregate;

/** Somebody else saved the record since it was loaded. */
public final class StaleAggregate extends RuntimeException {
    public StaleAggregate(String id) {
        super("changed meanwhile: " + id);
    }
}
