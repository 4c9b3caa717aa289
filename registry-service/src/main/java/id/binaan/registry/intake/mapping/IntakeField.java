package id.binaan.registry.intake.mapping;

/** A fact a column of a list can hold. */
public enum IntakeField {
    /** The list's own number of the record. */
    EXTERNAL_ID,
    BUSINESS_NAME,
    BRAND,
    OWNER_NAME,
    NIK,
    FAMILY_CARD_NUMBER,
    NPWP,
    NIB,
    SEX,
    BIRTH_DATE,
    PHONE,
    PHONE_ALTERNATIVE,
    EMAIL,
    /** The whole address in one cell. */
    ADDRESS,
    STREET,
    BUILDING,
    RT,
    RW,
    VILLAGE,
    /** Kecamatan. */
    SUBDISTRICT,
    /** Kabupaten or kota. */
    DISTRICT,
    PROVINCE,
    REGION_CODE,
    POSTAL_CODE,
    LATITUDE,
    LONGITUDE,
    LEGAL_FORM,
    /** What kind of place the business works in. */
    PREMISES,
    KBLI,
    ACTIVITY,
    CATEGORY,
    PRODUCTS,
    /** The size as the list states it, by whatever definition. */
    SCALE_DECLARED,
    CAPITAL,
    ANNUAL_SALES,
    SALES_YEAR,
    WORKERS_MALE,
    WORKERS_FEMALE,
    WORKERS,
    START_DATE,
    LICENCES,
    NOTES,
    /** Not taken over. */
    IGNORE;

    /** Whether several columns may hold it; their values are then taken together. */
    public boolean repeatable() {
        return this == PRODUCTS || this == NOTES || this == LICENCES || this == IGNORE;
    }
}
