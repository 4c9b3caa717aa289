package id.binaan.contracts.outreach;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Kind of activity. */
public enum ActivityType {
    SOCIALIZATION,
    FOOD_SAFETY_COUNSELLING,
    TECHNICAL_GUIDANCE,
    MENTORING,
    MASS_REGISTRATION,
    FAIR,
    BUSINESS_MATCHING,
    STUDY_VISIT,
    CENSUS_DRIVE,
    EVALUATION_MEETING,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
