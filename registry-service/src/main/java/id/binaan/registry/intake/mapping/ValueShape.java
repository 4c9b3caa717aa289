package id.binaan.registry.intake.mapping;

import static id.binaan.registry.intake.mapping.IntakeField.ADDRESS;
import static id.binaan.registry.intake.mapping.IntakeField.BUSINESS_NAME;
import static id.binaan.registry.intake.mapping.IntakeField.EMAIL;
import static id.binaan.registry.intake.mapping.IntakeField.FAMILY_CARD_NUMBER;
import static id.binaan.registry.intake.mapping.IntakeField.LATITUDE;
import static id.binaan.registry.intake.mapping.IntakeField.LEGAL_FORM;
import static id.binaan.registry.intake.mapping.IntakeField.LONGITUDE;
import static id.binaan.registry.intake.mapping.IntakeField.NIB;
import static id.binaan.registry.intake.mapping.IntakeField.NIK;
import static id.binaan.registry.intake.mapping.IntakeField.NPWP;
import static id.binaan.registry.intake.mapping.IntakeField.PHONE;
import static id.binaan.registry.intake.mapping.IntakeField.POSTAL_CODE;
import static id.binaan.registry.intake.mapping.IntakeField.REGION_CODE;
import static id.binaan.registry.intake.mapping.IntakeField.SCALE_DECLARED;
import static id.binaan.registry.intake.mapping.IntakeField.SEX;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A field that is recognised by how its values look.
 *
 * @param alone weight when nothing but the values speaks for it; 0 if they only support or contradict a title
 */
record ValueShape(IntakeField field, int alone, Predicate<String> fits) {
    static final List<ValueShape> ALL = List.of(
            new ValueShape(NIK, 85, ValueShape::isNik),
            new ValueShape(FAMILY_CARD_NUMBER, 0, ValueShape::isNik),
            new ValueShape(NIB, 60, matching("\\d{13}")),
            new ValueShape(NPWP, 80, matching("\\d{2}[.,]\\d{3}[.,]\\d{3}[.,]\\d[-.,]\\d{3}[.,]\\d{3}")),
            new ValueShape(PHONE, 70, ValueShape::isPhone),
            new ValueShape(EMAIL, 90, matching("[^@\\s]+@[^@\\s]+\\.[a-z]{2,}")),
            new ValueShape(LATITUDE, 70, text -> isBetween(text, -11.5, 6.5)),
            new ValueShape(LONGITUDE, 75, text -> isBetween(text, 94.5, 141.5)),
            new ValueShape(POSTAL_CODE, 55, matching("[1-9]\\d{4}")),
            new ValueShape(REGION_CODE, 70, matching("\\d{2}\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?")),
            new ValueShape(
                    LEGAL_FORM,
                    88,
                    matching(
                            "pt|cv|ud|pd|fa|firma|koperasi|perorangan|perseorangan|individu|pt perorangan|bumdes|p\\.t\\.?|c\\.v\\.?"
                                    + "|kelompok|kub|yayasan|perusahaan perorangan|belum berbadan hukum")),
            new ValueShape(SCALE_DECLARED, 85, matching("(usaha )?(ultra )?(mikro|micro|kecil|menengah|besar)")),
            new ValueShape(SEX, 65, matching("l|p|lk|pr|laki[- ]?laki|perempuan|pria|wanita|male|female")),
            new ValueShape(ADDRESS, 60, matching("(jl|jln|jalan|gg|gang|dusun|dsn|kp|kampung|komp|perum|ruko)\\b.*")),
            new ValueShape(
                    BUSINESS_NAME,
                    60,
                    matching("(pt|cv|ud|toko|tk|warung|wr|rm|kedai|salon|bengkel)\\b.*|.*, ?(pt|cv)\\.?")));

    private static final Pattern NIK_DATE =
            Pattern.compile("[1-9]\\d{5}(0[1-9]|[12]\\d|3[01]|4[1-9]|[56]\\d|7[01])(0[1-9]|1[0-2])\\d{6}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,3}[.,]\\d{3,}");
    private static final Pattern RUINED = Pattern.compile("\\d[.,]\\d+e\\+?0?\\d+");

    /** Two values in three fit, and at least one. */
    boolean fitsMost(List<String> samples) {
        var lower = samples.stream()
                .map(sample -> sample.strip().toLowerCase(Locale.ROOT))
                .toList();
        var filled = lower.stream().filter(sample -> !sample.matches("[-.]*")).toList();
        return !filled.isEmpty() && filled.stream().filter(fits).count() * 3 >= filled.size() * 2L;
    }

    private static Predicate<String> matching(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL).asMatchPredicate();
    }

    private static boolean isNik(String text) {
        return NIK_DATE.matcher(text.replaceAll("[\\s.'-]", "")).matches();
    }

    private static boolean isPhone(String text) {
        if (RUINED.matcher(text).matches()) {
            return true;
        }
        var first = text.split("[/,;]|\\bdan\\b", 2)[0];
        var digits = first.replaceAll("[\\s().+'-]", "");
        boolean prefixed = digits.matches("(62|0)[2-9]\\d{6,11}|8[1-9]\\d{8,10}");
        return prefixed || first.matches("[2-9]\\d{6,7}") && !text.matches("\\d{5}0{2,}");
    }

    private static boolean isBetween(String text, double low, double high) {
        if (!DECIMAL.matcher(text).matches()) {
            return false;
        }
        double value = new BigDecimal(text.replace(',', '.')).doubleValue();
        return value >= low && value <= high;
    }
}
