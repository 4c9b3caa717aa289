package id.binaan.registry.intake.mapping;

import java.util.List;

/** What came of a person's change to a mapping. */
public sealed interface MappingChange {
    /** @param mapping with the change; a field that may be held once was taken from the column that held it */
    record Changed(ColumnMapping mapping) implements MappingChange {}

    /**
     * The change names what does not exist.
     *
     * @param code {@code unknown-column} or {@code unknown-field}, key of the message {@code intake.<code>}
     * @param arguments for the message
     */
    record Refused(String code, List<Object> arguments) implements MappingChange {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}
