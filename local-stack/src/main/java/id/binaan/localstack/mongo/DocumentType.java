package id.binaan.localstack.mongo;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Documents in pages as BSON, where the store would use Java's serialization by default: several times the time and space. */
final class DocumentType extends BasicDataType<Document> {

    private static final int OBJECT = 48;

    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    private static int memory(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> OBJECT + 2 * text.length();
            case BinData data -> OBJECT + data.getData().length;
            case Map<?, ?> map ->
                OBJECT
                        + map.size() * OBJECT
                        + map.values().stream().mapToInt(DocumentType::memory).sum();
            case Collection<?> all ->
                OBJECT + all.stream().mapToInt(DocumentType::memory).sum();
            default -> OBJECT;
        };
    }

    @Override
    public void write(WriteBuffer page, Document document) {
        BsonBytes.write(page, buffer -> BsonEncoder.encodeDocument(document, buffer));
    }

    @Override
    public Document read(ByteBuffer page) {
        return BsonBytes.read(page, BsonDecoder::decodeBson);
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
