package id.binaan.registry.intake;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import id.binaan.kit.privacy.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoOperations;

/** Uploaded lists, kept sealed in pieces until their run is over and people had time to look into it. */
final class Uploads {
    private static final int PIECE = 512 * 1024;

    private final MongoCollection<Document> pieces;
    private final Vault vault;

    Uploads(MongoOperations mongo, Vault vault) {
        this.pieces = mongo.getCollection("uploads");
        this.vault = vault;
    }

    void store(String importId, Path file, Instant at) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece;
            for (int number = 0; (piece = in.readNBytes(PIECE)).length > 0; number++) {
                String id = importId + "/" + number;
                pieces.replaceOne(
                        new Document("_id", id),
                        new Document("_id", id)
                                .append("at", Date.from(at))
                                .append("bytes", new Binary(vault.seal(piece, id))),
                        new ReplaceOptions().upsert(true));
            }
        }
    }

    /** Writes the list into a file; false if it is kept no longer. */
    boolean restore(String importId, Path into) throws IOException {
        int number = 0;
        try (OutputStream out = Files.newOutputStream(into)) {
            while (true) {
                String id = importId + "/" + number;
                Document piece = pieces.find(new Document("_id", id)).first();
                if (piece == null) {
                    return number > 0;
                }
                out.write(vault.open(piece.get("bytes", Binary.class).getData(), id));
                number++;
            }
        }
    }

    /** Keeps something beside a list, sealed and as long as the list. */
    void keepBeside(String importId, String what, byte[] plain, Instant at) {
        String id = importId + "/" + what;
        pieces.replaceOne(
                new Document("_id", id),
                new Document("_id", id).append("at", Date.from(at)).append("bytes", new Binary(vault.seal(plain, id))),
                new ReplaceOptions().upsert(true));
    }

    /** What is kept beside a list; empty if it is kept no longer. */
    Optional<byte[]> keptBeside(String importId, String what) {
        String id = importId + "/" + what;
        return Optional.ofNullable(pieces.find(new Document("_id", id)).first())
                .map(piece -> vault.open(piece.get("bytes", Binary.class).getData(), id));
    }

    /** Removes the lists that were uploaded before that. */
    long removeOlderThan(Instant limit) {
        return pieces.deleteMany(new Document("at", new Document("$lt", Date.from(limit))))
                .getDeletedCount();
    }
}
