package id.binaan.reference.identity;

/** Knows which subdistrict codes are in use today; a NIK keeps the code of the place and time of its first issue. */
@FunctionalInterface
public interface CurrentSubdistricts {
    /** @param code with dots, e.g. {@code 14.03.02} */
    boolean isCurrent(String code);
}
