package id.binaan.contracts.certification;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Under which rules an SPP-IRT is given: PerBPOM 22/2018 (training first) or the risk-based PP 5/2021 (commitment after issue). */
public enum Regime {
    R2018,
    RBA,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
