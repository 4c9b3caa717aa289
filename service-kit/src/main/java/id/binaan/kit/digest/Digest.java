package id.binaan.kit.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How many keys something holds and a fingerprint of (key, sequence) over all of them, independent of order: sender and
 * reader are equal if theirs are.
 *
 * @param topic the topic the sequences belong to
 * @param holder what holds them: an aggregate's or a projection's collection
 * @param hash 16 hexadecimal digits
 */
public record Digest(String topic, String holder, long count, String hash) {

    /** Collects keys and sequences. */
    public static final class Builder {
        private final MessageDigest sha;
        private long count;
        private long sum;

        public Builder() {
            try {
                sha = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }

        public void add(String key, long sequence) {
            byte[] hash = sha.digest((key + ":" + sequence).getBytes(UTF_8));
            sum += ByteBuffer.wrap(hash).getLong();
            count++;
        }

        public Digest build(String topic, String holder) {
            return new Digest(topic, holder, count, HexFormat.of().toHexDigits(sum));
        }
    }
}
