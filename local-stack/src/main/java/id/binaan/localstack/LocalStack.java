package id.binaan.localstack;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the development platform until the process is told to stop. */
public final class LocalStack {

    /** The reason is on standard error, in one sentence. */
    static final int CANNOT_START = 3;

    private LocalStack() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        QuietLogs.apply();
        try {
            var options = Options.parse(arguments);
            var running = new RunningParts();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
            new StackStarter(options, out).start(running);
            out.println("local-stack ready");
            running.awaitClose();
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(CANNOT_START);
        } catch (RuntimeException e) {
            // Threads of parts that did start would keep the process alive.
            e.printStackTrace();
            System.exit(1);
        }
    }
}
