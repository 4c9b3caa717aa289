package id.binaan.dashboard.search;

/**
 * How many records of a list have a value.
 *
 * @param value name of the enum constant, Kemendagri code or KBLI code
 */
public record FacetCount(String value, long count) {}
