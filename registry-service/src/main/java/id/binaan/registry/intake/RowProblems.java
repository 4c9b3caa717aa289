package id.binaan.registry.intake;

import id.binaan.reference.identity.Checked;
import id.binaan.reference.identity.Finding;
import id.binaan.registry.intake.mapping.ColumnMapping;
import id.binaan.registry.intake.mapping.IntakeField;
import id.binaan.registry.intake.row.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects what there is to say about one row, each with the column it stands in. */
final class RowProblems {
    private final ColumnMapping mapping;
    private final List<RowProblem> problems = new ArrayList<>();

    RowProblems(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    void add(String code, IntakeField field) {
        add(RowProblem.of("intake." + code, column(field)));
    }

    void add(RowProblem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** The value of a reading, whose findings are noted. */
    <T> Optional<T> value(Reading<T> reading) {
        reading.findings().forEach(finding -> add(finding.code(), finding.field()));
        return reading.value();
    }

    /** The checked value; warnings and errors are noted, a value that is wrong is left out. */
    <T> Optional<T> checked(IntakeField field, Optional<String> text, Function<String, Checked<T>> parse) {
        return text.flatMap(value -> {
            Checked<T> checked = parse.apply(value);
            for (Finding finding : checked.findings()) {
                add(new RowProblem(finding.code(), column(field), finding.arguments()));
            }
            return checked.optional();
        });
    }

    List<RowProblem> all() {
        return List.copyOf(problems);
    }

    private int column(IntakeField field) {
        List<Integer> columns = mapping.columns(field);
        return columns.isEmpty() ? -1 : columns.getFirst();
    }
}
