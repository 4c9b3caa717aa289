package id.binaan.dashboard.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Numbers, money, dates and times as the office writes them, in the language of the request; times are WIB. */
@Component
public class Formats {
    /** The office's time zone. */
    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final String NONE = "–";
    private static final long THOUSAND = 1_000;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final MessageSource messages;

    Formats(MessageSource messages) {
        this.messages = messages;
    }

    /** {@code 1.234.567,5}; English {@code 1,234,567.5}. */
    public String number(@Nullable Number number) {
        if (number == null) {
            return NONE;
        }
        NumberFormat format = NumberFormat.getNumberInstance(numbers());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** {@code 24 Nov 2026}. */
    public String date(@Nullable LocalDate date) {
        return date == null ? NONE : date.format(DateTimeFormatter.ofPattern("d MMM uuuu", numbers()));
    }

    /** The day of an instant in WIB. */
    public String date(@Nullable Instant at) {
        return at == null ? NONE : date(at.atZone(WIB).toLocalDate());
    }

    /** {@code 24 Nov 2026 12.03}; English {@code 24 Nov 2026 12:03}. */
    public String dateTime(@Nullable Instant at) {
        return at == null ? NONE : date(at) + " " + time(at);
    }

    /** {@code 12.03}; English {@code 12:03}. */
    public String time(@Nullable Instant at) {
        return at == null
                ? NONE
                : at.atZone(WIB).format(DateTimeFormatter.ofPattern(indonesian() ? "HH.mm" : "HH:mm", numbers()));
    }

    /** {@code Rp 1,5 miliar}, rounded to one decimal; the exact value is {@link #exactMoney}. */
    public String money(@Nullable Number rupiah) {
        if (rupiah == null) {
            return NONE;
        }
        BigDecimal rest = new BigDecimal(rupiah.toString());
        if (rest.abs().compareTo(MILLION) < 0) {
            return exactMoney(rupiah);
        }
        int step = 0;
        while (step < 4 && rest.abs().setScale(1, RoundingMode.HALF_UP).compareTo(BigDecimal.valueOf(THOUSAND)) >= 0) {
            rest = rest.movePointLeft(3);
            step++;
        }
        return words("format.money." + step, number(rest));
    }

    /** {@code Rp 1.523.400.000}. */
    public String exactMoney(@Nullable Number rupiah) {
        return rupiah == null ? NONE : "Rp " + number(rupiah);
    }

    /** {@code 1 dtk}, {@code 5 mnt}, {@code 2 jam}, {@code 3 hari}: the largest unit, rounded down. */
    public String duration(@Nullable Duration duration) {
        if (duration == null) {
            return NONE;
        }
        if (duration.toSeconds() < 60) {
            return words("format.seconds", number(Math.max(0, duration.toSeconds())));
        }
        if (duration.toMinutes() < 60) {
            return words("format.minutes", number(duration.toMinutes()));
        }
        return duration.toHours() < 48
                ? words("format.hours", number(duration.toHours()))
                : words("format.days", number(duration.toDays()));
    }

    /** {@code per 24 Nov 2026 12.03, jeda 1 dtk}: how current a figure is. */
    public String asOf(Instant at, Duration lag) {
        return words("format.as-of", dateTime(at), duration(lag));
    }

    /** The text of a code, or something else where it has none, as with what only programs have named so far. */
    public String wordsOr(String code, String other) {
        String text = messages.getMessage(code, null, other, LocaleContextHolder.getLocale());
        return text == null ? other : text;
    }

    private String words(String code, Object... arguments) {
        return messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
    }

    private static boolean indonesian() {
        return !LocaleContextHolder.getLocale().getLanguage().equals("en");
    }

    private static Locale numbers() {
        return indonesian() ? Locale.of("id", "ID") : Locale.UK;
    }
}
