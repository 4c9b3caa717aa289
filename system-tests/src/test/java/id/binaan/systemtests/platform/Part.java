package id.binaan.systemtests.platform;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A process of the suite that a test may kill, restart and harm. */
public final class Part {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Launch launch;
    private final Path home;
    private final Path logs;
    private @Nullable Process process;
    private int starts;

    Part(Launch launch, Path home, Path logs) {
        this.launch = launch;
        this.home = home;
        this.logs = logs;
    }

    public String name() {
        return launch.name();
    }

    public void start() {
        start(Harm.NONE);
    }

    /** Starts it and returns at once; each start has a log of its own. */
    public void start(Harm harm) {
        if (alive()) {
            throw new IllegalStateException(name() + " runs already");
        }
        if (harm.any() && !launch.harmed()) {
            throw new IllegalArgumentException(name() + " is no service that harm can be put into");
        }
        starts++;
        ProcessBuilder builder = new ProcessBuilder(command(harm))
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().putAll(launch.environment());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Harm harm) {
        List<String> command = new ArrayList<>(List.of(Apps.java()));
        command.addAll(Apps.options(launch.heap()));
        command.addAll(harm.javaOptions());
        command.addAll(List.of("-Dbinaan.part=" + name(), "-Dbinaan.home=" + home));
        command.addAll(
                List.of("-cp", harm.classPath(launch.app().jar()), launch.app().mainClass()));
        command.addAll(launch.arguments());
        return command;
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

    /** Waits for a harmed process to end by itself. */
    public void awaitEnd() {
        end(running());
    }

    /** Lets another process, perhaps a harmed one, take its place; returns when it is ready. */
    public Part restart(Harm harm) {
        if (alive()) {
            stop();
        }
        start(harm);
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

    void abandon() {
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
