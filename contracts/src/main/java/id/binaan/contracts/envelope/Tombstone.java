package id.binaan.contracts.envelope;

/** An event without a payload: a null value on the topic, so that compaction removes everything older of its key. */
public interface Tombstone extends DomainEvent {}
