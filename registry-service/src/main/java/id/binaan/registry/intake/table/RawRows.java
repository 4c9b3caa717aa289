package id.binaan.registry.intake.table;

import org.jspecify.annotations.Nullable;

/** The rows of a file from its first line to its last, of either format. */
interface RawRows extends AutoCloseable {
    /** The next row, or null at the end. */
    @Nullable
    RawRow next();

    /** Bytes read so far; 0 where the format cannot tell. */
    long position();

    @Override
    void close();
}
