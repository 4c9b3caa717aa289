package id.binaan.contracts.certification;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What a scheme certifies. */
public enum SubjectKind {
    BUSINESS,
    PERSON,
    PRODUCT,
    PRODUCT_GROUP,
    FACILITY,
    BRAND,
    SHIPMENT,
    /** What a reader makes of a value newer than itself; never published. */
    @JsonEnumDefaultValue
    UNKNOWN
}
