package id.binaan.contracts.registry;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** The legal form (badan usaha) of a business. */
public enum LegalForm {
    INDIVIDUAL,
    CV,
    FIRMA,
    PT,
    PT_PERORANGAN,
    COOPERATIVE,
    BUMDES,
    GROUP,
    /** What a reader makes of a value newer than itself; also published where the form is not known. */
    @JsonEnumDefaultValue
    UNKNOWN
}
