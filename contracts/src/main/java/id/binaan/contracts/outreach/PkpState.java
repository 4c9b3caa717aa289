package id.binaan.contracts.outreach;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How a person stands with the food-safety certificate; the number comes later, from Dinas Kesehatan. */
public enum PkpState {
    NONE,
    PASSED_NUMBER_PENDING,
    NUMBERED,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
