package id.binaan.dashboard.client;

import id.binaan.contracts.Topics;
import id.binaan.kit.aggregate.CommandAnswer;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

    /** The sequence of a business that a command led to, for which pages can wait; 0 if it caused no event of it. */
    static long sequence(CommandAnswer answer) {
        return Stream.of(Topics.BUSINESS.name(), Topics.BUSINESS.record())
                .map(topic -> answer.sequences().get(topic + "/" + answer.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0L);
    }
}
