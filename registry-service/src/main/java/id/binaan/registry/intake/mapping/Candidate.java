package id.binaan.registry.intake.mapping;

/**
 * A field a column may hold.
 *
 * @param weight 0 to 100
 */
record Candidate(IntakeField field, int weight, ColumnGuess.Reason reason) {
    Candidate with(int newWeight, ColumnGuess.Reason newReason) {
        return new Candidate(field, Math.clamp(newWeight, 0, 99), newReason);
    }
}
