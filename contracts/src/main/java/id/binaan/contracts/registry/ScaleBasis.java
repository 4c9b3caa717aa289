package id.binaan.contracts.registry;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Which of the two alternative criteria of PP 7/2021 art. 35 gave the scale. */
public enum ScaleBasis {
    CAPITAL,
    SALES,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
