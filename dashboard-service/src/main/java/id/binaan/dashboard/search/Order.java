package id.binaan.dashboard.search;

/** How a list is sorted. */
public enum Order {
    /** Best match first; without words what changed last. */
    BEST,
    /** By name, those without one last. */
    NAME,
    /** What changed last first. */
    LAST_CHANGED
}
