package id.binaan.systemtests.platform;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A process of the suite that a test may kill, restart and harm. */
public final class Part {
    private static final int KILLED = 137;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Launch launch;
    private final Path home;
    private final Path logs;
    private @Nullable Process process;
    private Harm harm = Harm.NONE;
    private int starts;

    Part(Launch launch, Path home, Path logs) {
        this.launch = launch;
        this.home = home;
        this.logs = logs;
        Runtime.getRuntime().addShutdownHook(new Thread(this::abandon, "end of " + launch.name()));
    }

    public String name() {
        return launch.name();
    }

    public void start() {
        start(Harm.NONE);
    }

    /** Starts it and returns at once; each start has a log of its own. */
    public void start(Harm wanted) {
        if (alive()) {
            throw new IllegalStateException(name() + " runs already");
        }
        harm = wanted;
        starts++;
        ProcessBuilder builder = new ProcessBuilder(command())
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().putAll(launch.environment());
        try {
            Files.deleteIfExists(killFile());
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(Apps.java()));
        command.addAll(Apps.options(launch.heap()));
        command.addAll(List.of("-Dbinaan.part=" + name(), "-Dbinaan.home=" + home));
        String classPath = launch.app().jar().toString();
        if (launch.harmable()) {
            command.addAll(List.of(harm.javaOption(), "-Dbinaan.harm.kill-file=" + killFile()));
            classPath = Apps.harm() + File.pathSeparator + classPath;
        }
        command.addAll(List.of("-cp", classPath, launch.app().mainClass()));
        command.addAll(launch.arguments());
        return command;
    }

    private Path killFile() {
        return home.resolve(name() + ".kill");
    }

    /**
     * Lets a running service end as by {@code kill -9} when it passes a point.
     *
     * @param point a fail point of the kit, or {@code BEFORE_PUBLISH} of a service that acknowledges before it publishes
     * @param passing 1 for the next one
     */
    public void killAt(String point, int passing) {
        try {
            Path draft = Files.writeString(home.resolve(name() + ".kill.new"), point + ":" + passing);
            Files.move(draft, killFile(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it does its work. */
    public Part awaitReady() {
        await(name() + " ready, see " + log())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    if (!alive()) {
                        throw new IllegalStateException(name() + " ended while starting, see " + log());
                    }
                    return launch.readiness().ready(this);
                });
        return this;
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        end(running().destroyForcibly());
    }

    /** Asks it to end and waits. */
    public void stop() {
        Process asked = running();
        asked.destroy();
        end(asked);
    }

    /** Waits for the end at the point that was named to {@link #killAt}. */
    public void awaitKilled() {
        end(running());
        if (running().exitValue() != KILLED) {
            throw new IllegalStateException(name() + " ended by itself, see " + log());
        }
    }

    /** Makes sure that it runs and breaks just that guarantee; returns when it is ready. */
    public Part ensure(Harm wanted) {
        if (alive() && harm != wanted) {
            stop();
        }
        if (!alive()) {
            start(wanted);
        }
        return awaitReady();
    }

    private void end(Process ending) {
        try {
            if (!ending.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(name() + " does not end, see " + log());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while " + name() + " ends", e);
        }
    }

    public boolean alive() {
        return process != null && process.isAlive();
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException(name() + " was never started");
        }
        return process;
    }

    private void abandon() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    /** What the latest process wrote. */
    public Path log() {
        return logs.resolve(name() + "-" + starts + ".log");
    }

    boolean logContains(String line) throws IOException {
        return Files.readString(log()).contains(line);
    }
}
