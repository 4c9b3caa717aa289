package id.binaan.dashboard.client;

import java.util.function.Supplier;

/** What a service answered to a command: what it did, or why it did nothing. */
public sealed interface Answer<T> {
    /** It was done. */
    record Done<T>(T value) implements Answer<T> {}

    /** Nothing was changed. */
    record Refused<T>(Problem problem) implements Answer<T> {}

    /** Runs a call; that the service is away stays an exception, for then nobody knows whether it was done. */
    static <T> Answer<T> of(Supplier<T> call) {
        try {
            return new Done<>(call.get());
        } catch (ServiceRefusal refusal) {
            return new Refused<>(refusal.problem());
        }
    }
}
