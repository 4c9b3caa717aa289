package id.binaan.localstack.mongo;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.mvstore.WriteBuffer;

/** Puts what the wire format encodes into the store's pages: a length, then the bytes. */
final class BsonBytes {

    private static final int INITIAL = 1024;

    private BsonBytes() {}

    static void write(WriteBuffer page, Consumer<ByteBuf> encoder) {
        var encoded = Unpooled.buffer(INITIAL);
        encoder.accept(encoded);
        page.putVarInt(encoded.readableBytes());
        page.put(encoded.nioBuffer());
    }

    static <T> T read(ByteBuffer page, Function<ByteBuf, T> decoder) {
        int length = org.h2.mvstore.DataUtils.readVarInt(page);
        var encoded = page.slice(page.position(), length);
        page.position(page.position() + length);
        return decoder.apply(Unpooled.wrappedBuffer(encoded));
    }
}
