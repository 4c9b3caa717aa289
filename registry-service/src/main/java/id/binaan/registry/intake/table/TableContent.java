package id.binaan.registry.intake.table;

/** A file whose format is known, so that it can be read from the start again and again. */
interface TableContent {
    TableFormat format();

    long bytes();

    RawRows open();

    /** Looks at a row for traces of damage that only the number of columns can tell. */
    default void check(RawRow row, int columns) {}

    /** Whether a row with fewer cells than columns is worth a finding. */
    default boolean raggedRowsMatter() {
        return false;
    }
}
