package id.binaan.registry.intake.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises dates by their format, for a spreadsheet stores them as days since 1900, and writes them in ISO form. */
final class SheetDates {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /** Quoted text, escaped characters, colours and locales say nothing about the kind of the number. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

    private SheetDates() {}

    static boolean isDate(int formatId, String format) {
        if (formatId >= 14 && formatId <= 22 || formatId >= 27 && formatId <= 36 || formatId >= 45 && formatId <= 58) {
            return formatId != 48 && formatId != 49;
        }
        var bare = DECORATION.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return !bare.contains("general") && !bare.contains("e+") && bare.matches(".*[ymdhs].*");
    }

    /** {@code 2026-11-24}, {@code 2026-11-24T08:30} or {@code 08:30}; the bare number if it is no date of any calendar. */
    static String text(BigDecimal serial, boolean date1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) > 0) {
            return serial.toPlainString();
        }
        var days = serial.setScale(0, RoundingMode.FLOOR);
        long seconds = serial.subtract(days)
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        var time = LocalTime.ofSecondOfDay(Math.min(seconds, 86_399));
        if (days.signum() == 0 && !date1904) {
            return time.toString();
        }
        var day = day(days.longValue(), date1904);
        return seconds == 0 ? day.toString() : day + "T" + time;
    }

    /** Spreadsheets believe in 29 February 1900, so that the days before it are one off. */
    private static LocalDate day(long serial, boolean date1904) {
        if (date1904) {
            return DAY_ZERO_1904.plusDays(serial);
        }
        return DAY_ZERO.plusDays(serial < 60 ? serial + 1 : serial);
    }
}
