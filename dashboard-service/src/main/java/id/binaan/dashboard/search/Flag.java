package id.binaan.dashboard.search;

/** What somebody may have to look at in a record. */
public enum Flag {
    OUT_OF_AREA,
    /** No village is on record. */
    PLACE_UNKNOWN,
    OWNER_UNKNOWN,
    /** Mandatory fields are not filled yet. */
    INCOMPLETE,
    WITHOUT_NIB
}
