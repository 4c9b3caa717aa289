package id.binaan.contracts.outreach;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How a person stands with an activity. */
public enum ParticipationState {
    REQUESTED,
    INVITED,
    REGISTERED,
    WAITLISTED,
    SEAT_OFFERED,
    DECLINED,
    ATTENDED,
    ABSENT,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
