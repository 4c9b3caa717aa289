package id.binaan.registry.intake.table;

/** What came of opening a file: a table that was read through once without fault, or the reason why not. */
public sealed interface TableOpening permits TableSource, UnreadableTable {}
