package id.binaan.kit.ids;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.binaan.contracts.envelope.EventId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes record ids. */
public final class Ids {
    /** Name space of ids that an event caused. */
    private static final UUID EVENT_NAMESPACE = UUID.fromString("6f1d3a52-8a0b-5c5e-9a55-0b1f4c7d2e11");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;

    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** A new UUIDv7 (RFC 9562): milliseconds first, so that ids sort by age. */
    public UUID next() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        long millis = clock.millis();
        for (int i = 0; i < 6; i++) {
            bytes[i] = (byte) (millis >>> (40 - 8 * i));
        }
        return withVersion(bytes, 7);
    }

    /** The UUIDv5 of an event id: what an event causes gets the same id on every attempt. */
    public static UUID causedBy(EventId event) {
        ByteBuffer name = ByteBuffer.allocate(16 + event.toString().getBytes(UTF_8).length);
        name.putLong(EVENT_NAMESPACE.getMostSignificantBits()).putLong(EVENT_NAMESPACE.getLeastSignificantBits());
        name.put(event.toString().getBytes(UTF_8));
        try {
            return withVersion(MessageDigest.getInstance("SHA-1").digest(name.array()), 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }

    /** A UUIDv8 cut from a keyed hash of at least 16 bytes; see {@link id.binaan.kit.privacy.BlindIndex#id}. */
    public static UUID cutFrom(byte[] keyedHash) {
        return withVersion(keyedHash, 8);
    }

    private static UUID withVersion(byte[] source, int version) {
        ByteBuffer bytes = ByteBuffer.wrap(source, 0, 16);
        long most = bytes.getLong();
        long least = bytes.getLong();
        return new UUID(
                (most & ~0xF000L) | ((long) version << 12), (least & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
