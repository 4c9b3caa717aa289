package id.binaan.contracts.outreach;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Which test of an activity. */
public enum TestKind {
    PRE,
    POST,
    REMEDIAL,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
