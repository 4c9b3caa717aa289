package id.binaan.localstack.keys;

import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets from the platform's strong source. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** 32 random bytes in Base64. */
    public static String key() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    /** 32 random bytes in the Base64 variant that needs no escaping in forms and addresses. */
    public static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
    }

    private static byte[] bytes() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
