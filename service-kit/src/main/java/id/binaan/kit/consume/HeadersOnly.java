package id.binaan.kit.consume;

import id.binaan.contracts.envelope.DomainEvent;

/** Stands for the event where a reaction asked for headers only. */
record HeadersOnly() implements DomainEvent {
    static final HeadersOnly INSTANCE = new HeadersOnly();
}
