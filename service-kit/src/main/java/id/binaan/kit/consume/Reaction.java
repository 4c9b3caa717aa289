package id.binaan.kit.consume;

import id.binaan.contracts.envelope.Topic;
import java.util.List;

/**
 * Turns events into commands on the service's own aggregates, which remember the causing event: an event that comes again
 * changes nothing. Events of one key come in order; when one fails it is parked and the later ones of its key wait
 * behind it.
 */
public interface Reaction {
    /** The feature's name; with the service's it is the consumer group. */
    String name();

    /** Where the events come from. */
    Topic topic();

    /** Whether the envelope tells it enough, so that payloads need not be read. */
    boolean headersOnly();

    /**
     * Those events of a poll that still have something to do here, in the same order: lets a reaction look up many
     * targets by one query.
     */
    List<Received> outstanding(List<Received> batch);

    /**
     * Brings the event into effect. An exception that is not a failure of store or broker parks the event.
     */
    void react(Received event);
}
