package id.binaan.systemtests.harm;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Ends this process as {@code kill -9} does, without shutdown hooks, when a point is passed for the n-th time. */
final class Killer {
    private static final int KILLED = 137;

    private final String point;
    private final AtomicInteger passingsLeft;

    private Killer(String point, int passings) {
        this.point = point;
        this.passingsLeft = new AtomicInteger(passings);
    }

    /** @param plan {@code POINT} or {@code POINT:n}; empty kills never */
    static Killer of(String plan) {
        String[] parts = plan.split(":", 2);
        return new Killer(parts[0], parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
    }

    /** Does not return at the planned passing. */
    void pass(String passed) {
        if (passed.equals(point) && passingsLeft.decrementAndGet() == 0) {
            kill();
        }
    }

    private static void kill() {
        try {
            String self = Long.toString(ProcessHandle.current().pid());
            new ProcessBuilder("kill", "-9", self).inheritIO().start().waitFor();
        } catch (IOException e) {
            // A system without that command: the next line ends the process almost as hard.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(KILLED);
    }
}
