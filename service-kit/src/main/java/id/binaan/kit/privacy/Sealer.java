package id.binaan.kit.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.bson.types.Binary;

/** Seals personal values for their place in a record and opens them again. */
public final class Sealer {
    private final Vault vault;
    private final BlindIndex blindIndex;

    public Sealer(Vault vault, BlindIndex blindIndex) {
        this.vault = vault;
        this.blindIndex = blindIndex;
    }

    /** Seals a normalised value. */
    public SealedValue seal(String recordId, String field, String value) {
        return new SealedValue(
                new Binary(vault.seal(value.getBytes(UTF_8), place(recordId, field))), index(field, value));
    }

    /** The value. */
    public String open(String recordId, String field, SealedValue sealed) {
        return new String(vault.open(sealed.cipher().getData(), place(recordId, field)), UTF_8);
    }

    /** The index entry by which equal values of a field are found. */
    public String index(String field, String value) {
        return blindIndex.of(field, value);
    }

    private static String place(String recordId, String field) {
        return recordId + "/" + field;
    }
}
