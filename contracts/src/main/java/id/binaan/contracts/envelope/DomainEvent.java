package id.binaan.contracts.envelope;

/** Something that happened to a record and is published: the root of every event family. */
public interface DomainEvent {}
