package id.binaan.contracts.registry;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Whether the members are persons (PRIMARY) or cooperatives (SECONDARY). */
public enum CooperativeForm {
    PRIMARY,
    SECONDARY,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
