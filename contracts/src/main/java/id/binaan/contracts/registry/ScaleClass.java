package id.binaan.contracts.registry;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Scale of a business by PP 7/2021 art. 35; LARGE is outside the registry's scope. */
public enum ScaleClass {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE,
    /** What a reader makes of a value newer than itself; also published while neither capital nor sales are known. */
    @JsonEnumDefaultValue
    UNKNOWN
}
