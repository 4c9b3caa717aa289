package id.binaan.kit.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.binaan.kit.ids.Ids;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes (HMAC-SHA-256) of personal values: equal values can be found and ids derived, but nobody without the key
 * can guess a value from its hash.
 */
public final class BlindIndex {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param key at least 32 bytes, kept for as long as the store */
    public BlindIndex(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("a blind-index key has at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The index entry of a normalised value; differs per purpose, so that entries of two fields do not match. */
    public String of(String purpose, String value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash(purpose, value));
    }

    /** A record id derived from typed or imported data: the same data gives the same id. */
    public UUID id(String purpose, String... parts) {
        return Ids.cutFrom(hash(purpose, parts));
    }

    private byte[] hash(String purpose, String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(UTF_8));
            for (String part : parts) {
                byte[] bytes = part.getBytes(UTF_8);
                // The length keeps ("ab", "c") and ("a", "bc") apart.
                mac.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
