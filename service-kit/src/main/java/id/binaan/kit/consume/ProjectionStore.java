package id.binaan.kit.consume;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.bson.Document;

/** Where projections are kept: read many, write many, each write only on top of the sequence that was read. */
public interface ProjectionStore {
    /** The field that holds the sequence. */
    String SEQUENCE = "seq";

    /** The documents of those keys. */
    Map<String, Document> read(String collection, Collection<String> keys);

    /**
     * Stores the documents, each only if the stored one still has the sequence it was computed from.
     *
     * @return the keys whose stored document was not the expected one
     */
    Set<String> write(String collection, List<Write> writes);

    /** Shows every key with the sequence it holds; reads the whole collection. */
    void forEachSequence(String collection, ObjLongConsumer<String> visitor);

    /**
     * A new state of one key.
     *
     * @param expected the sequence of the document it was computed from; 0 if there was none
     */
    record Write(String key, long expected, Document next) {}
}
