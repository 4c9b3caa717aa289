package id.binaan.contracts.registry;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Where a business works (tempat usaha). */
public enum Premises {
    OWN_BUILDING,
    HOME,
    MARKET_STALL,
    FIXED_STREET,
    ITINERANT,
    ONLINE_ONLY,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
