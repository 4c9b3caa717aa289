package id.binaan.contracts.registry;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What happened to a product of a business. */
public enum ProductChange {
    ADDED,
    CHANGED,
    REMOVED,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
