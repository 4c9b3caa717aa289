package id.binaan.kit.stored;

import org.bson.Document;

/** Fields that a stored document always has. */
public final class Fields {
    private Fields() {}

    /** A whole number, however wide the store kept it. */
    public static long number(Document stored, String field) {
        if (stored.get(field) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("a stored document lacks the number " + field);
    }
}
