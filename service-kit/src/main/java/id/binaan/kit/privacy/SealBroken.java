package id.binaan.kit.privacy;

/** Stored bytes that do not decrypt in the place they stand in. */
public final class SealBroken extends RuntimeException {
    public SealBroken(String place, Throwable cause) {
        super("cannot decrypt " + place, cause);
    }
}
