package id.binaan.registry.intake.table;

import java.util.ArrayList;
import java.util.List;

/** Turns a raw row into a row of the table: as many cells as columns, over-long ones cut, oddities noted. */
record RowAssembler(long headerRow, int columns, int cellLength, boolean raggedRowsMatter) {
    TableRow assemble(RawRow raw) {
        List<RowFinding> findings = new ArrayList<>(raw.findings());
        List<String> cells = new ArrayList<>(columns);
        if (raw.cells().size() > columns) {
            findings.add(RowFinding.row(RowFinding.Kind.TOO_MANY_FIELDS));
        } else if (raggedRowsMatter && raw.fields() < columns) {
            findings.add(RowFinding.row(RowFinding.Kind.TOO_FEW_FIELDS));
        }
        for (int index = 0; index < Math.max(columns, raw.cells().size()); index++) {
            cells.add(cell(raw.cell(index), index, findings));
        }
        return new TableRow(raw.line() - headerRow, cells, findings);
    }

    private String cell(String text, int index, List<RowFinding> findings) {
        if (Mojibake.in(text)) {
            findings.add(new RowFinding(RowFinding.Kind.MOJIBAKE, index));
        }
        if (text.length() <= cellLength) {
            return text;
        }
        findings.add(new RowFinding(RowFinding.Kind.CELL_TOO_LONG, index));
        return text.substring(0, cellLength);
    }
}
