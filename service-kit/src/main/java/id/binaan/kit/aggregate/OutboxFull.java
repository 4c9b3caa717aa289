package id.binaan.kit.aggregate;

/** So many events of one record wait to be published that it takes no further change for now; try again later. */
public final class OutboxFull extends RuntimeException {
    public OutboxFull(String id) {
        super("too many events wait to be published: " + id);
    }
}
