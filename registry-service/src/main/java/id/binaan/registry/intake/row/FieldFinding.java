package id.binaan.registry.intake.row;

import id.binaan.registry.intake.mapping.IntakeField;

/**
 * Something noticed while reading a field; a warning, not an error.
 *
 * @param code key of the message, {@code intake.<code>}
 */
public record FieldFinding(String code, IntakeField field) {}
