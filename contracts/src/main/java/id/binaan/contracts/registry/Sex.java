package id.binaan.contracts.registry;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** A person's sex as the civil registry knows it. */
public enum Sex {
    FEMALE,
    MALE,
    /** What a reader makes of a value newer than itself; also published where the sex is not known. */
    @JsonEnumDefaultValue
    UNKNOWN
}
