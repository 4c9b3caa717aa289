package id.binaan.dashboard.business;

import id.binaan.dashboard.page.Formats;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as officers type them: {@code 24/11/2026}, {@code 11/2026}, {@code 2026}; date fields send {@code 2026-11-24}. */
public final class Dates {
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})/(\\d{4})");

    private Dates() {}

    /** A whole day; null if it is none. */
    public static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip().replace('-', '/').replace('.', '/');
        try {
            return stripped.matches("\\d{4}/\\d{2}/\\d{2}")
                    ? LocalDate.parse(stripped.replace('/', '-'))
                    : LocalDate.parse(stripped, TYPED);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day, a month or a year as {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}; null if it is none. */
    public static @Nullable String partial(String text) {
        String stripped = text.strip();
        var month = MONTH.matcher(stripped.replace('-', '/').replace('.', '/'));
        try {
            if (stripped.matches("\\d{4}")) {
                return stripped;
            }
            if (stripped.matches("\\d{4}-\\d{2}")) {
                return YearMonth.parse(stripped).toString();
            }
            if (month.matches()) {
                return YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)))
                        .toString();
            }
        } catch (DateTimeException e) {
            return null;
        }
        LocalDate day = day(stripped);
        return day == null ? null : day.toString();
    }

    /** {@code 2019-07} as {@code 07/2019}, and so on. */
    public static String typed(@Nullable String partial) {
        if (partial == null) {
            return "";
        }
        String[] parts = partial.split("-");
        return switch (parts.length) {
            case 1 -> parts[0];
            case 2 -> parts[1] + "/" + parts[0];
            default -> parts[2] + "/" + parts[1] + "/" + parts[0];
        };
    }

    /** {@code 24/11/2026}. */
    public static String typed(LocalDate day) {
        return day.format(SHOWN);
    }

    static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Formats.WIB).toInstant();
    }

    /** The day in the office. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Formats.WIB);
    }
}
