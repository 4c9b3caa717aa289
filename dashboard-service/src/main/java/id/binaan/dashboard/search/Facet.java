package id.binaan.dashboard.search;

/** What a list can be narrowed by. */
public enum Facet {
    STATE,
    STATUS,
    SCALE,
    SUBDISTRICT,
    VILLAGE,
    ACTIVITY,
    FLAG
}
