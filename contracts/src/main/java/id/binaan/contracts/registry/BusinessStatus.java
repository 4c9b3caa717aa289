package id.binaan.contracts.registry;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What the business itself does, apart from the state of its record. */
public enum BusinessStatus {
    ACTIVE,
    SEASONAL,
    TEMPORARILY_CLOSED,
    CLOSED,
    MOVED_OUT,
    NOT_FOUND,
    NEVER_EXISTED,
    REFUSED,
    GREW_LARGE,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
