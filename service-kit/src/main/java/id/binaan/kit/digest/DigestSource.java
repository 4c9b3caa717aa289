package id.binaan.kit.digest;

/** Something that can say what it holds. */
@FunctionalInterface
public interface DigestSource {
    Digest digest();
}
