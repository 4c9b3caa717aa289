package id.binaan.contracts.certification;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How ready a subject is for a scheme: layak, layak dengan pembinaan, belum. */
public enum Decision {
    ELIGIBLE,
    CONDITIONAL,
    NOT_YET,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
