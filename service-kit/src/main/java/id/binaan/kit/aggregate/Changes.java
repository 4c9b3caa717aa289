package id.binaan.kit.aggregate;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** What a command changed in an aggregate's own document, field by field, for the event log. */
final class Changes {
    private Changes() {}

    /** {@code {field: {before, after}}} of all that differs; of encrypted fields only that they changed. */
    static Document between(Document before, Document after) {
        Document changes = new Document();
        Set<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        fields.removeAll(Bookkeeping.FIELDS);
        fields.remove("_id");
        for (String field : fields) {
            Object old = before.get(field);
            Object now = after.get(field);
            if (!equal(old, now)) {
                changes.append(field, change(old, now));
            }
        }
        return changes;
    }

    private static Document change(@Nullable Object old, @Nullable Object now) {
        if (secret(old) || secret(now)) {
            return new Document("changed", true);
        }
        if (old instanceof Document oldPart && now instanceof Document newPart) {
            return new Document("parts", between(oldPart, newPart));
        }
        Document change = new Document();
        if (old != null) {
            change.append("before", old);
        }
        return now == null ? change : change.append("after", now);
    }

    private static boolean secret(@Nullable Object value) {
        return value instanceof Binary || value instanceof byte[];
    }

    private static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Binary binary && other instanceof byte[] bytes) {
            return Arrays.equals(binary.getData(), bytes);
        }
        return Objects.equals(one, other);
    }
}
