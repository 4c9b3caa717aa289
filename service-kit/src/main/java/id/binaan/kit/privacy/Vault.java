package id.binaan.kit.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;

/**
 * Encrypts what a service stores of persons, with its own keyset (AES-256-GCM). What is sealed opens only in the place
 * it was sealed for: record id and field are the associated data.
 */
public final class Vault {
    private final Aead aead;

    public Vault(Aead aead) {
        this.aead = aead;
    }

    /** Encrypts bytes for one place, e.g. {@code <record id>/nik}. */
    public byte[] seal(byte[] plain, String place) {
        try {
            return aead.encrypt(plain, place.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt for " + place, e);
        }
    }

    /** @throws SealBroken if the bytes were changed, moved from another place or sealed with a key that is gone */
    public byte[] open(byte[] sealed, String place) {
        try {
            return aead.decrypt(sealed, place.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new SealBroken(place, e);
        }
    }
}
