package id.binaan.contracts.certification;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How a certificate issued on a commitment stands; it stays ACTIVE while the commitment is open. */
public enum Commitment {
    NONE,
    OPEN,
    EXTENDED,
    MET,
    BREACHED,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
