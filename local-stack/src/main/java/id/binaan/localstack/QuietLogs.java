package id.binaan.localstack;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Keeps the embedded servers' start-up chatter out of logs, warnings stay. */
public final class QuietLogs {

    private static final Map<String, String> LEVELS = Map.of(
            "kafka", "WARN",
            "org.apache.kafka", "WARN",
            "state.change.logger", "WARN",
            "de.bwaldvogel.mongo", "WARN",
            "io.netty", "WARN",
            "org.mongodb.driver", "WARN",
            // Warns at each start that it becomes active.
            "org.apache.kafka.controller.QuorumController", "ERROR",
            // Tells about every client that has gone away.
            "de.bwaldvogel.mongo.wire.MongoExceptionHandler", "OFF");

    private QuietLogs() {}

    /** Sets the levels now and, as {@code logging.level.*} properties, for a Spring Boot application that starts later. */
    public static void apply() {
        LEVELS.forEach((logger, level) -> {
            if (System.getProperty("logging.level." + logger) == null) {
                System.setProperty("logging.level." + logger, level);
            }
        });
        if (LoggerFactory.getILoggerFactory().getClass().getName().startsWith("ch.qos.logback.")) {
            Logback.apply();
        }
    }

    /** Separate, so that a class path without Logback loads none of its classes. */
    private static final class Logback {

        static void apply() {
            LEVELS.forEach((name, level) -> {
                if (LoggerFactory.getLogger(name) instanceof Logger logger) {
                    logger.setLevel(Level.toLevel(level));
                }
            });
        }
    }
}
