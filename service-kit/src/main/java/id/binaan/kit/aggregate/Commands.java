package id.binaan.kit.aggregate;

import id.binaan.kit.ids.Ids;
import id.binaan.kit.privacy.BlindIndex;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries out commands on aggregates: load, decide, save. A repeat under the same key gets the first answer. A command on
 * a record that a person has seen is refused when somebody else saved it meanwhile; others are tried again for two
 * seconds.
 */
public final class Commands {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Ids ids;
    private final BlindIndex blindIndex;
    private final Clock clock;

    public Commands(Ids ids, BlindIndex blindIndex, Clock clock) {
        this.ids = ids;
        this.blindIndex = blindIndex;
        this.clock = clock;
    }

    /** An aggregate with the events its latest operation caused. */
    public record Decided<A>(A aggregate, List<Outgoing> events) {}

    /**
     * Makes a new record.
     *
     * @param decide gets the new record's id
     */
    public <A extends Aggregate> Outcome<CommandAnswer> create(
            AggregateStore<A> store, Command command, Function<String, Outcome<Decided<A>>> decide) {
        CommandKey key = command.key();
        String id = (key == null ? ids.next() : blindIndex.id("idempotency-key", key.key())).toString();
        if (key != null) {
            Optional<Outcome<CommandAnswer>> earlier = store.find(id).map(present -> repeat(present, key));
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        return switch (decide.apply(id)) {
            case Outcome.Refused<Decided<A>>(Refusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Decided<A>>(Decided<A> decided) -> insert(store, command, decided);
        };
    }

    private <A extends Aggregate> Outcome<CommandAnswer> insert(
            AggregateStore<A> store, Command command, Decided<A> decided) {
        CommandKey key = command.key();
        try {
            return Outcome.done(store.save(decided.aggregate(), decided.events(), command.action(), key));
        } catch (DuplicateRecord e) {
            if (e.sameId() && key != null) {
                return store.find(decided.aggregate().id())
                        .map(present -> repeat(present, key))
                        .orElseThrow(() -> e);
            }
            return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "record.duplicate"));
        } catch (EventTooLarge e) {
            return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "record.too-large"));
        }
    }

    /** The first answer; one that was forgotten (after a week) can only say that the record is there. */
    private static Outcome<CommandAnswer> repeat(Aggregate present, CommandKey key) {
        return present.answerTo(key)
                .map(remembered -> answer(remembered, key))
                .orElseGet(() -> Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "record.duplicate")));
    }

    private static Outcome<CommandAnswer> answer(RememberedAnswer remembered, CommandKey key) {
        return remembered.body().equals(key.body())
                ? Outcome.done(remembered.answer())
                : Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "idempotency-key.other-body"));
    }

    /**
     * Changes a record.
     *
     * @param decide changes the aggregate it is given and answers the events; none means that nothing is to be stored
     */
    public <A extends Aggregate> Outcome<CommandAnswer> change(
            AggregateStore<A> store, String id, Command command, Function<A, Outcome<List<Outgoing>>> decide) {
        Instant deadline = clock.instant().plus(PATIENCE);
        while (true) {
            A aggregate = store.find(id).orElse(null);
            if (aggregate == null) {
                return Outcome.refused(Refusal.notFound());
            }
            try {
                return attempt(store, aggregate, command, decide);
            } catch (StaleAggregate e) {
                if (command.expectedVersion() != null) {
                    return overtaken(store.find(id).orElse(null), command.key());
                }
            } catch (OutboxFull e) {
                if (command.expectedVersion() != null) {
                    return Outcome.refused(Refusal.of(Refusal.Kind.BUSY, "record.busy"));
                }
            } catch (EventTooLarge e) {
                return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "record.too-large"));
            } catch (DuplicateRecord e) {
                return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "record.duplicate"));
            }
            if (clock.instant().isAfter(deadline)) {
                return Outcome.refused(Refusal.of(Refusal.Kind.BUSY, "record.busy"));
            }
            LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextInt(2, 20))
                    .toNanos());
        }
    }

    private <A extends Aggregate> Outcome<CommandAnswer> attempt(
            AggregateStore<A> store, A aggregate, Command command, Function<A, Outcome<List<Outgoing>>> decide) {
        CommandKey key = command.key();
        if (key != null) {
            Optional<RememberedAnswer> earlier = aggregate.answerTo(key);
            if (earlier.isPresent()) {
                return answer(earlier.get(), key);
            }
        }
        @Nullable Long expected = command.expectedVersion();
        if (expected != null && expected != aggregate.version()) {
            return stale(aggregate.version());
        }
        return switch (decide.apply(aggregate)) {
            case Outcome.Refused<List<Outgoing>>(Refusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<List<Outgoing>>(List<Outgoing> events) ->
                events.isEmpty()
                        ? Outcome.done(new CommandAnswer(aggregate.id(), aggregate.version(), Map.of()))
                        : Outcome.done(store.save(aggregate, events, command.action(), key));
        };
    }

    /** Somebody saved first; if it was an earlier attempt of the same command, its answer is the answer. */
    private static Outcome<CommandAnswer> overtaken(@Nullable Aggregate now, @Nullable CommandKey key) {
        if (now == null) {
            return Outcome.refused(Refusal.notFound());
        }
        return Optional.ofNullable(key)
                .flatMap(now::answerTo)
                .map(remembered -> answer(remembered, Objects.requireNonNull(key)))
                .orElseGet(() -> stale(now.version()));
    }

    private static Outcome<CommandAnswer> stale(long currentVersion) {
        return Outcome.refused(new Refusal(
                Refusal.Kind.STALE, "record.stale", Map.of("version", Long.toString(currentVersion)), List.of()));
    }
}
