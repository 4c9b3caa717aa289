package id.binaan.registry.identity;

/** As the civil registry records it and the NIK encodes it. */
public enum Sex {
    MALE,
    FEMALE
}
