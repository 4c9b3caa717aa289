package id.binaan.registry.intake.row;

import id.binaan.registry.intake.mapping.IntakeField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a cell of telephone numbers; never completes or repairs a number. */
final class PhoneCell {
    /** 8.52348e+010 or 8,52E+10: the spreadsheet kept a few digits and lost the rest. */
    private static final Pattern RUINED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[/,;&|]|\\b(?:dan|atau|and)\\b|\\n)\\s*", Pattern.CASE_INSENSITIVE);

    /** Two whole numbers joined by a dash, as in 4436552-4583501. */
    private static final Pattern JOINED = Pattern.compile("(\\d{6,13})\\s*-\\s*(\\d{6,13})");

    /** The decimal comma of a ruined number must not divide it. */
    private static final Pattern RUINED_WITH_COMMA = Pattern.compile("(\\d),(\\d+[eE]\\+?\\d)");

    private static final int SHORTEST = 5;
    private static final int LONGEST = 15;

    private static final Pattern LABEL = Pattern.compile("(?i)^(?:telp?|hp|wa|fax|tlp|no)\\b[.:\\s]*");

    private PhoneCell() {}

    static Reading<List<String>> read(String text, IntakeField field) {
        List<String> numbers = new ArrayList<>();
        List<FieldFinding> findings = new ArrayList<>();
        for (var part : BETWEEN.split(separated(text))) {
            var number = LABEL.matcher(part).replaceFirst("").strip();
            long digits = number.chars().filter(Character::isDigit).count();
            if (RUINED.matcher(number).matches()) {
                findings.add(new FieldFinding("phone-ruined-by-spreadsheet", field));
            } else if (digits >= SHORTEST && digits <= LONGEST) {
                numbers.add(number);
            } else if (!number.isEmpty()) {
                findings.add(new FieldFinding("phone-not-understood", field));
            }
        }
        return new Reading<>(
                numbers.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(numbers)),
                findings.stream().distinct().toList());
    }

    private static String separated(String text) {
        var dotted = RUINED_WITH_COMMA.matcher(text).replaceAll("$1.$2");
        return JOINED.matcher(dotted).replaceAll("$1/$2");
    }
}
