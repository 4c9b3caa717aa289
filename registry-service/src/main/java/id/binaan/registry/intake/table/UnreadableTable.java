package id.binaan.registry.intake.table;

import java.util.List;

/**
 * Why a file as a whole cannot be read.
 *
 * @param code key of the message, {@code intake.<code>} in {@code messages/intake_*.properties}
 * @param arguments numbers and names for the message's places, in their order; never a cell's content
 */
public record UnreadableTable(String code, List<Object> arguments) implements TableOpening {
    public UnreadableTable {
        arguments = List.copyOf(arguments);
    }

    static UnreadableTable of(String code, Object... arguments) {
        return new UnreadableTable(code, List.of(arguments));
    }
}
