package id.binaan.kit.aggregate;

/** An event larger than its topic takes; refused before anything is stored. */
public final class EventTooLarge extends RuntimeException {
    public EventTooLarge(String id, int bytes) {
        super("event of " + bytes + " bytes: " + id);
    }
}
