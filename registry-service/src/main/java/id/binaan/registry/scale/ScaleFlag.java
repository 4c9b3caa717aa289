package id.binaan.registry.scale;

/** What a reviewer should know about how a scale came about. */
public enum ScaleFlag {
    /** The criterion that should decide was not known, so the other one did. */
    BASIS_SUBSTITUTED,
    /** Capital and sales lead to different classes. */
    SCALE_CONFLICT
}
