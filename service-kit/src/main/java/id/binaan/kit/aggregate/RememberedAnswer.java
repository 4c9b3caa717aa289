package id.binaan.kit.aggregate;

import id.binaan.kit.stored.Fields;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** The answer that was given to a command under a key, and the hash of what was asked then. */
record RememberedAnswer(String body, CommandAnswer answer) {
    static RememberedAnswer of(Document stored) {
        Map<String, Long> sequences = new TreeMap<>();
        stored.get("sequences", Document.class)
                .forEach((chain, sequence) -> sequences.put(chain.replace('~', '.'), ((Number) sequence).longValue()));
        return new RememberedAnswer(
                stored.getString("body"),
                new CommandAnswer(stored.getString("id"), Fields.number(stored, "version"), sequences));
    }
}
