package id.binaan.reference.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A date with a two-digit year, as it stands in a NIK, a family-card number or a NIB.
 *
 * @param shortYear 0 to 99
 */
record ShortDate(int day, int month, int shortYear) {
    /** Reads {@code DDMMYY} at that index. */
    static ShortDate at(String digits, int from) {
        return new ShortDate(Digits.pair(digits, from), Digits.pair(digits, from + 2), Digits.pair(digits, from + 4));
    }

    ShortDate minusDays(int days) {
        return new ShortDate(day - days, month, shortYear);
    }

    /** The dates it can mean in the 20th and the 21st century; none if it is no real date. */
    List<LocalDate> candidates() {
        return IntStream.of(1900 + shortYear, 2000 + shortYear)
                .filter(this::isRealIn)
                .mapToObj(year -> LocalDate.of(year, month, day))
                .toList();
    }

    boolean isReal() {
        return !candidates().isEmpty();
    }

    private boolean isRealIn(int year) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
