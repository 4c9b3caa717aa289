package id.binaan.localstack.mongo;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Documents in pages as their BSON. A page is written anew for each change of a neighbour; then their bytes are copied, not
 * made again.
 */
final class DocumentType extends BasicDataType<byte[]> {

    private static final int ARRAY = 24;

    @Override
    public int getMemory(byte[] bson) {
        return ARRAY + bson.length;
    }

    @Override
    public void write(WriteBuffer page, byte[] bson) {
        page.putVarInt(bson.length);
        page.put(bson);
    }

    @Override
    public byte[] read(ByteBuffer page) {
        byte[] bson = new byte[DataUtils.readVarInt(page)];
        page.get(bson);
        return bson;
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }
}
