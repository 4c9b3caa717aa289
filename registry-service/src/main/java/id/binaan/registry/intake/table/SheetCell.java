package id.binaan.registry.intake.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A cell as the text a person would have typed: digits without exponent, dates in ISO form, formulas by their stored value. */
record SheetCell(Cell cell, int column, boolean date1904) {
    /** A spreadsheet keeps no more digits of a number. */
    private static final int DIGITS = 15;

    private static final Pattern ZEROS = Pattern.compile("0{2,20}");

    String text(List<RowFinding> findings) {
        if (cell.getFormula() != null) {
            findings.add(new RowFinding(RowFinding.Kind.FORMULA, column));
        }
        var value = cell.getValue();
        if (cell.getType() == CellType.ERROR || value instanceof String text && isError(text)) {
            findings.add(new RowFinding(RowFinding.Kind.CELL_ERROR, column));
            return "";
        }
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number(number, findings);
            case Boolean truth -> truth ? "TRUE" : "FALSE";
            default -> value.toString();
        };
    }

    private static boolean isError(String text) {
        return text.startsWith("#") && (text.equals("#N/A") || text.endsWith("!") || text.endsWith("?"));
    }

    private String number(BigDecimal value, List<RowFinding> findings) {
        var format = cell.getDataFormatString();
        var id = cell.getDataFormatId();
        if (SheetDates.isDate(id == null ? 0 : id, format == null ? "" : format)) {
            return SheetDates.text(value, date1904);
        }
        var plain = plain(value);
        if (plain.length() > DIGITS && plain.chars().allMatch(Character::isDigit)) {
            findings.add(new RowFinding(RowFinding.Kind.DIGITS_LOST, column));
        }
        return format != null && ZEROS.matcher(format).matches() ? padded(plain, format.length()) : plain;
    }

    /** Whole numbers with all their digits; fractions without the noise of binary arithmetic. */
    private static String plain(BigDecimal value) {
        var stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (stripped.scale() < -100) {
            return value.toString().toUpperCase(Locale.ROOT);
        }
        var exact = stripped.scale() <= 0
                ? stripped
                : stripped.round(new MathContext(DIGITS)).stripTrailingZeros();
        return exact.toPlainString();
    }

    /** Codes such as postal codes are often numbers shown with leading zeros. */
    private static String padded(String digits, int length) {
        return digits.matches("\\d+") ? "0".repeat(Math.max(0, length - digits.length())) + digits : digits;
    }
}
