package id.binaan.registry.intake.row;

import id.binaan.registry.intake.mapping.IntakeField;
import java.util.List;
import java.util.Optional;

/**
 * What was understood of a field.
 *
 * @param value empty if the field is empty or was not understood; the findings tell which
 */
public record Reading<T>(Optional<T> value, List<FieldFinding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }

    static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    static <T> Reading<T> nothing() {
        return new Reading<>(Optional.empty(), List.of());
    }

    static <T> Reading<T> finding(String code, IntakeField field) {
        return new Reading<>(Optional.empty(), List.of(new FieldFinding(code, field)));
    }

    /** The value if there is one, else the finding. */
    static <T> Reading<T> orFinding(Optional<T> value, String code, IntakeField field) {
        return value.isPresent() ? new Reading<>(value, List.of()) : finding(code, field);
    }
}
