package id.binaan.kit.example;

import id.binaan.kit.failpoint.FailPoint;
import id.binaan.kit.failpoint.FailPoints;
import java.util.concurrent.atomic.AtomicReference;

/** Lets a test look, or fail on purpose, where the kit passes a fail point; once. */
public final class Watch implements FailPoints {
    private record Once(FailPoint at, Runnable act) {}

    private final AtomicReference<Once> next = new AtomicReference<>();

    /** Runs that at the next passing of the point. */
    public void once(FailPoint at, Runnable act) {
        next.set(new Once(at, act));
    }

    /** Whether what was asked for has run. */
    public boolean done() {
        return next.get() == null;
    }

    @Override
    public void pass(FailPoint point) {
        Once once = next.get();
        if (once != null && once.at() == point && next.compareAndSet(once, null)) {
            once.act().run();
        }
    }
}
