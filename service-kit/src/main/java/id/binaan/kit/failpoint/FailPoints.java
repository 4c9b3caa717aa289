package id.binaan.kit.failpoint;

/** Told whenever a fail point is passed. Production passes; the harm tests put a killer in its place. */
@FunctionalInterface
public interface FailPoints {
    void pass(FailPoint point);
}
