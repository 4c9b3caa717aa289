package id.binaan.registry.intake.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as people write them: day first, months in Indonesian or English, or a spreadsheet's count of days. */
final class DateText {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[\\s./-]*([a-z]{3,10})\\.?[\\s./-]*(\\d{4}|\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("[1-6]\\d{4}(?:\\.0+)?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** The first three letters of the months, with other spellings and English. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb", "peb"),
            List.of("mar"),
            List.of("apr"),
            List.of("mei", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("agu", "ags", "aug", "agt"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov", "nop"),
            List.of("des", "dec"));

    private DateText() {}

    /**
     * @param latestYear the year a two-digit year may not go beyond: 26 is 2026 with 2026, 1926 with 2025
     */
    static Optional<LocalDate> parse(String text, int latestYear) {
        var lower = text.toLowerCase(Locale.ROOT).strip();
        var iso = ISO.matcher(lower.toUpperCase(Locale.ROOT));
        if (iso.matches()) {
            return date(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        var dayFirst = DAY_FIRST.matcher(lower);
        if (dayFirst.matches()) {
            return date(year(dayFirst.group(3), latestYear), number(dayFirst.group(2)), number(dayFirst.group(1)));
        }
        var named = NAMED.matcher(lower);
        if (named.matches()) {
            return date(year(named.group(3), latestYear), month(named.group(2)), number(named.group(1)));
        }
        return SERIAL.matcher(lower).matches()
                ? Optional.of(DAY_ZERO.plusDays(number(lower.substring(0, 5))))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int year(String digits, int latestYear) {
        int year = number(digits);
        if (digits.length() == 4) {
            return year;
        }
        int thisCentury = latestYear - latestYear % 100 + year;
        return thisCentury <= latestYear ? thisCentury : thisCentury - 100;
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(name.substring(0, 3))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
