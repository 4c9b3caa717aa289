package id.binaan.localstack.mongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * Keys of unique indexes, compared value by value. By default the store serializes both keys anew for every comparison,
 * which took two thirds of the time of a bulk insert.
 */
final class IndexKeyType extends BasicDataType<KeyValue> {

    private static final byte MISSING = -2;
    private static final int MEMORY = 160;

    @Override
    public int compare(KeyValue one, KeyValue other) {
        int common = Math.min(one.size(), other.size());
        for (int i = 0; i < common; i++) {
            int order = compareValues(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compareValues(@Nullable Object one, @Nullable Object other) {
        return one instanceof String text && other instanceof String otherText
                ? text.compareTo(otherText)
                : ValueComparator.asc().compare(one, other);
    }

    @Override
    public int getMemory(KeyValue key) {
        return MEMORY;
    }

    @Override
    public void write(WriteBuffer page, KeyValue key) {
        page.putVarInt(key.size());
        for (var value : key) {
            if (value instanceof Missing) {
                page.put(MISSING);
            } else {
                byte type = BsonEncoder.determineType(value);
                page.put(type);
                BsonBytes.write(page, buffer -> BsonEncoder.encodeValue(type, value, buffer));
            }
        }
    }

    @Override
    public KeyValue read(ByteBuffer page) {
        int size = DataUtils.readVarInt(page);
        List<@Nullable Object> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            byte type = page.get();
            values.add(
                    type == MISSING
                            ? Missing.getInstance()
                            : BsonBytes.read(page, buffer -> BsonDecoder.decodeValue(type, buffer)));
        }
        return new KeyValue(values);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
