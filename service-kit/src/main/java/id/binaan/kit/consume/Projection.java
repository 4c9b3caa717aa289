package id.binaan.kit.consume;

import id.binaan.contracts.envelope.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A read copy of a topic: one document per key, equal to the fold of that key's events. The kit stores it with the
 * sequence it holds and never moves it back.
 *
 * @param <S> the state, a record that Spring Data can map
 */
public interface Projection<S> {
    /** The feature's name; with the service's it is the consumer group, e.g. {@code business-copy}. */
    String name();

    /** Where the events come from. */
    Topic topic();

    /** The type of the state. */
    Class<S> stateType();

    /** The collection that holds it. */
    String collection();

    /**
     * The state after an event; pure. Tombstones do not come here: they leave a grave.
     *
     * @param current the state before; null for the first event of a key
     */
    S apply(@Nullable S current, Received event);
}
