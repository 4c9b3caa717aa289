package id.binaan.reference.identity;

/** What sort of line a phone number is; only a mobile one can get WhatsApp or SMS. */
public enum PhoneKind {
    MOBILE,
    LANDLINE,
    /** Indonesian, but neither of the two forms we know. */
    OTHER,
    FOREIGN
}
