/** From the outbox to the topic and into the event log: lease, relay, sweep, acknowledgement. */
@NullMarked
package id.binaan.kit.outbox;

import org.jspecify.annotations.NullMarked;
