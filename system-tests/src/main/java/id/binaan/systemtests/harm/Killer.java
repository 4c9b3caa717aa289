package id.binaan.systemtests.harm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Ends this process as {@code kill -9} does, without shutdown hooks, when a point is passed for the n-th time. The plan is
 * known at the start, or comes into force when a file that holds it appears: a test need not restart the process first.
 */
final class Killer {
    private static final int KILLED = 137;

    private record Plan(String point, AtomicInteger passingsLeft) {
        /** @param text {@code POINT} or {@code POINT:n} */
        static Plan parse(String text) {
            String[] parts = text.strip().split(":", 2);
            return new Plan(parts[0], new AtomicInteger(parts.length == 1 ? 1 : Integer.parseInt(parts[1])));
        }
    }

    private final @Nullable Path file;
    private volatile @Nullable Plan plan;

    private Killer(@Nullable Plan plan, @Nullable Path file) {
        this.plan = plan;
        this.file = file;
    }

    /**
     * @param plan {@code POINT} or {@code POINT:n}; empty if there is none yet
     * @param file where one may appear; empty if none will
     */
    static Killer of(String plan, String file) {
        return new Killer(plan.isEmpty() ? null : Plan.parse(plan), file.isEmpty() ? null : Path.of(file));
    }

    /** Does not return at the planned passing. */
    void pass(String point) {
        Plan current = current();
        if (current != null
                && current.point().equals(point)
                && current.passingsLeft().decrementAndGet() == 0) {
            kill();
        }
    }

    private @Nullable Plan current() {
        if (plan == null && file != null && Files.exists(file)) {
            readPlan(file);
        }
        return plan;
    }

    private synchronized void readPlan(Path appeared) {
        if (plan == null) {
            try {
                plan = Plan.parse(Files.readString(appeared));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
