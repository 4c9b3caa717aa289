package id.binaan.kit.outbox;

import java.util.List;
import org.bson.Document;

/**
 * A record with the events it has to publish, as read from its document.
 *
 * @param version the document's version at that time
 * @param events in order of sequence per topic and key
 */
public record PendingRecord(String collection, String id, long version, List<Document> events) {}
