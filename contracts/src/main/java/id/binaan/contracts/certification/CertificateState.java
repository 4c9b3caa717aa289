package id.binaan.contracts.certification;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Whether a certificate may be used; only ACTIVE ones may. */
public enum CertificateState {
    ACTIVE,
    SUSPENDED,
    REVOKED,
    EXPIRED,
    INVALIDATED,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
