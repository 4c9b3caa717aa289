package id.binaan.contracts.registry;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What a cooperative does for its members (jenis). */
public enum CooperativeType {
    SAVINGS_LOAN,
    CONSUMER,
    PRODUCER,
    SERVICE,
    MARKETING,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
