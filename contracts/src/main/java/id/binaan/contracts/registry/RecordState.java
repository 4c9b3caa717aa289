package id.binaan.contracts.registry;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How far a business record has come on its way to official figures; only VALID ones count there. */
public enum RecordState {
    DRAFT,
    AUTO_CHECKED,
    NEEDS_CORRECTION,
    FIELD_VERIFIED,
    VALID,
    STALE,
    MERGED,
    REJECTED,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
