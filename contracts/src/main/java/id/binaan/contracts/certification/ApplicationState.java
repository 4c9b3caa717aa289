package id.binaan.contracts.certification;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How far an application has come; the stages of its scheme are details inside IN_PROCESS. */
public enum ApplicationState {
    IDENTIFIED,
    ASSESSED,
    DOCS_IN_PROGRESS,
    SUBMITTED,
    IN_PROCESS,
    RETURNED,
    ISSUED,
    REJECTED,
    WITHDRAWN,
    CANCELLED,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
