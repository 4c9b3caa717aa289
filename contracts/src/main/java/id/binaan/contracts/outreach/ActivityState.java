package id.binaan.contracts.outreach;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How far an activity has come. */
public enum ActivityState {
    PLANNED,
    APPROVED,
    OPEN,
    CLOSED_REGISTRATION,
    RUNNING,
    HELD,
    EVALUATED,
    POSTPONED,
    CANCELLED,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
