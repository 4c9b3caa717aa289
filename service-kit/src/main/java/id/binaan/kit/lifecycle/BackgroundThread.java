package id.binaan.kit.lifecycle;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** One thread that works for as long as the service runs, and is given five seconds to end with it. */
public abstract class BackgroundThread implements SmartLifecycle {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private volatile boolean running;
    private @Nullable Thread thread;

    protected BackgroundThread(String name) {
        this.name = name;
    }

    /** Works until {@link #isRunning()} is false. */
    protected abstract void run();

    /** Makes a thread that waits see that it is to end; interrupts it unless a subclass knows a gentler way. */
    protected void rouse(Thread waiting) {
        waiting.interrupt();
    }

    @Override
    public final void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon(true).start(this::run);
    }

    @Override
    public final void stop() {
        running = false;
        Thread current = thread;
        if (current == null) {
            return;
        }
        rouse(current);
        try {
            current.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }
}
