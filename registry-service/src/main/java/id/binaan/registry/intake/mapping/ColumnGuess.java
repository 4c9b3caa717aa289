package id.binaan.registry.intake.mapping;

/**
 * What a column is taken for.
 *
 * @param column the column's unique name
 * @param confidence 0 to 100; a person's choice is 100
 */
public record ColumnGuess(int index, String column, IntakeField field, int confidence, Reason reason) {
    /** Why; the code is the message's key, {@code intake.reason.<code>}. */
    public enum Reason {
        /** The title is a usual one. */
        HEADER("header"),
        /** The title contains or nearly spells a usual one. */
        HEADER_SIMILAR("header-similar"),
        /** The title leaves a choice, the values decided. */
        HEADER_AND_VALUES("header-and-values"),
        /** The title says nothing, the values are of a clear shape. */
        VALUES("values"),
        /** Neither says anything. */
        UNKNOWN("unknown"),
        /** Another column fits the same field better. */
        TAKEN("taken"),
        /** A person chose it. */
        CHOSEN("chosen");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The code as shown to programs and used in message keys. */
        public String code() {
            return code;
        }
    }
}
