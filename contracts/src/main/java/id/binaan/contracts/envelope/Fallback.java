package id.binaan.contracts.envelope;

/** What a reader makes of an event type that a newer producer added: the record's state only. Never published. */
public interface Fallback extends DomainEvent {}
