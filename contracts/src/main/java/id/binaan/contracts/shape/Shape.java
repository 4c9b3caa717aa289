package id.binaan.contracts.shape;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms that texts in events must have; the JSON Schemas hold the same patterns. Refusals never show the text. */
public enum Shape {
    /** Kemendagri code of any level: {@code 14}, {@code 14.03}, {@code 14.03.02}, {@code 14.03.02.2005}. */
    REGION("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.[123]\\d{3})?)?)?"),
    /** Kemendagri code of a district: {@code 14.03}. */
    DISTRICT("\\d{2}\\.\\d{2}"),
    /** Kemendagri code of a subdistrict (kecamatan): {@code 14.03.02}. */
    SUBDISTRICT("\\d{2}\\.\\d{2}\\.\\d{2}"),
    /** Kemendagri code of a village: {@code 14.03.02.2005}; the last part starts with 1 kelurahan, 2 desa, 3 desa adat. */
    VILLAGE("\\d{2}\\.\\d{2}\\.\\d{2}\\.[123]\\d{3}"),
    /** BPS code of a village, ten digits; BPS numbers differ from Kemendagri's. */
    BPS_VILLAGE("\\d{10}"),
    /** Five digits of the classification of economic activities. */
    KBLI("\\d{5}"),
    /** A year in four digits. */
    YEAR("\\d{4}"),
    /** A date known to the year, month or day: {@code 2019}, {@code 2019-03}, {@code 2019-03-12}. */
    PARTIAL_DATE("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?"),
    /** A phone number as E.164: {@code +6281234567890}. */
    PHONE("\\+[1-9]\\d{7,14}"),
    /** The name of a field of a record: {@code business.kbli}, {@code name}. */
    FIELD("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*(\\[\\])?"),
    /** A code of the national nomenclature of budgets: {@code 2.17.07.2.01.0015}. */
    BUDGET_LINE("\\d\\.\\d{2}\\.\\d{2}(\\.\\d\\.\\d{2}(\\.\\d{4})?)?"),
    /** A code of reference data or a reason: no spaces, so that no sentence and no person's full name fits in. */
    CODE("[A-Za-z][A-Za-z0-9_.:\\[\\]-]{0,79}"),
    /** Text of 1 to 200 whole Unicode characters that does not begin with a space. */
    TEXT("\\S[\\s\\S]{0,199}");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.TEN.pow(12);

    private final Pattern pattern;

    Shape(String regex) {
        pattern = Pattern.compile("^" + regex + "$");
    }

    /** The anchored regular expression, as in the schemas. */
    public String regex() {
        return pattern.pattern();
    }

    /** @throws IllegalArgumentException if the text has another form; the message names the field only */
    public String check(String field, String text) {
        if (!pattern.matcher(text).matches()
                || (this == TEXT && text.codePoints().anyMatch(Shape::isHalfCharacter))) {
            throw new IllegalArgumentException(field + " is no " + name());
        }
        return text;
    }

    /** A surrogate without its other half, which cannot be written as UTF-8. */
    private static boolean isHalfCharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** As {@link #check(String, String)}; null passes. */
    public @Nullable String checkOptional(String field, @Nullable String text) {
        return text == null ? null : check(field, text);
    }

    /** A copy of the texts after each was checked. */
    public List<String> checkAll(String field, Collection<String> texts) {
        texts.forEach(text -> check(field, text));
        return List.copyOf(texts);
    }

    /** @throws IllegalArgumentException if the number is below zero; null passes */
    public static @Nullable Long checkAmount(String field, @Nullable Long number) {
        if (number != null && number < 0) {
            throw new IllegalArgumentException(field + " is below zero");
        }
        return number;
    }

    /** @throws IllegalArgumentException if the number is below zero; null passes */
    public static @Nullable Integer checkCount(String field, @Nullable Integer number) {
        if (number != null && number < 0) {
            throw new IllegalArgumentException(field + " is below zero");
        }
        return number;
    }

    /** @throws IllegalArgumentException if the year is not 1900 to 2999; null passes */
    public static @Nullable Integer checkYear(String field, @Nullable Integer year) {
        if (year != null && (year < 1900 || year > 2999)) {
            throw new IllegalArgumentException(field + " is no year");
        }
        return year;
    }

    /** @throws IllegalArgumentException if the points of a test are not 0 to 100; null passes */
    public static @Nullable Integer checkScore(String field, @Nullable Integer points) {
        if (points != null && (points < 0 || points > 100)) {
            throw new IllegalArgumentException(field + " is out of range");
        }
        return points;
    }

    /** As {@link #checkQuantity}, but at most 100. */
    public static BigDecimal checkPoints(String field, BigDecimal points) {
        if (points.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(field + " is out of range");
        }
        return checkQuantity(field, points);
    }

    /**
     * The number without trailing zeros.
     *
     * @throws IllegalArgumentException if it is not 0 to 10^12 or has more than 6 decimals; so a short text such as
     *     {@code 1e999999999} cannot fill the memory
     */
    public static BigDecimal checkQuantity(String field, BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(field + " is out of range");
        }
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.scale() > 6) {
            throw new IllegalArgumentException(field + " has too many decimals");
        }
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
