/** Aggregates that carry their own outbox: one atomic write holds the new state and the events it caused. */
@NullMarked
package id.binaan.kit.aggregate;

import org.jspecify.annotations.NullMarked;
