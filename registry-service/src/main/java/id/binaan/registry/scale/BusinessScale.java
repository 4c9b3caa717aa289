package id.binaan.registry.scale;

/** The classes of business size, smallest first. */
public enum BusinessScale {
    MICRO,
    SMALL,
    MEDIUM,
    /** Outside the registry's scope, which is no error: the business grew. */
    LARGE,
    /** No figure to go by. */
    UNKNOWN
}
