package id.binaan.reference.region;

/** What a village is before the law, by the first digit of its last group. */
public enum VillageKind {
    /** Urban, led by a civil servant. */
    KELURAHAN,
    /** Rural, self-governing (UU 6/2014). */
    DESA,
    /** Self-governing by custom. */
    DESA_ADAT
}
