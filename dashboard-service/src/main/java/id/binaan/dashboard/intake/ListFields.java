package id.binaan.dashboard.intake;

import java.util.List;

/** The facts a column of a list can hold, in the order in which people look for them (registry: intake fields). */
final class ListFields {
    static final List<String> ALL = List.of(
            "IGNORE",
            "BUSINESS_NAME",
            "BRAND",
            "OWNER_NAME",
            "NIK",
            "FAMILY_CARD_NUMBER",
            "NPWP",
            "NIB",
            "SEX",
            "BIRTH_DATE",
            "PHONE",
            "PHONE_ALTERNATIVE",
            "EMAIL",
            "ADDRESS",
            "STREET",
            "BUILDING",
            "RT",
            "RW",
            "VILLAGE",
            "SUBDISTRICT",
            "DISTRICT",
            "PROVINCE",
            "REGION_CODE",
            "POSTAL_CODE",
            "LATITUDE",
            "LONGITUDE",
            "LEGAL_FORM",
            "PREMISES",
            "KBLI",
            "ACTIVITY",
            "CATEGORY",
            "PRODUCTS",
            "SCALE_DECLARED",
            "CAPITAL",
            "ANNUAL_SALES",
            "SALES_YEAR",
            "WORKERS_MALE",
            "WORKERS_FEMALE",
            "WORKERS",
            "START_DATE",
            "LICENCES",
            "NOTES",
            "EXTERNAL_ID");

    private ListFields() {}
}
