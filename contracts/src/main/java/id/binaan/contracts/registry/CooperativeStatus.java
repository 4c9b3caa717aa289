package id.binaan.contracts.registry;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Computed activity of a cooperative: registered, active and RAT held are three different facts. */
public enum CooperativeStatus {
    ACTIVE_COMPLIANT,
    ACTIVE_NO_RAT,
    RAT_ONLY,
    DORMANT,
    INACTIVE,
    DISSOLVED,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
