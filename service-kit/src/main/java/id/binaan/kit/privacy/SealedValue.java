package id.binaan.kit.privacy;

import org.bson.types.Binary;

/**
 * A personal value as it is stored: it can be found by equality and opened with the service's key, and says nothing else.
 *
 * @param cipher the sealed value
 * @param index its blind index
 */
public record SealedValue(Binary cipher, String index) {
    @Override
    public String toString() {
        return "SealedValue[]";
    }
}
