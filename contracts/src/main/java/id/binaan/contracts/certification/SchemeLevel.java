package id.binaan.contracts.certification;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How far a certificate reaches. */
public enum SchemeLevel {
    DISTRICT,
    PROVINCE,
    NATIONAL,
    INTERNATIONAL,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
