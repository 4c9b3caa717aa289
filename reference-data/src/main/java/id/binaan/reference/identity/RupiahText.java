package id.binaan.reference.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes whole rupiah of an amount as people type it. */
final class RupiahText {
    private static final Map<String, Long> UNITS = Map.ofEntries(
            Map.entry("", 1L),
            Map.entry("ribu", 1_000L),
            Map.entry("rb", 1_000L),
            Map.entry("juta", 1_000_000L),
            Map.entry("jt", 1_000_000L),
            Map.entry("miliar", 1_000_000_000L),
            Map.entry("milyar", 1_000_000_000L),
            Map.entry("m", 1_000_000_000L),
            Map.entry("triliun", 1_000_000_000_000L),
            Map.entry("trilyun", 1_000_000_000_000L));
    private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d.,]*)([a-z]*)");
    private static final Pattern RANGE = Pattern.compile("\\d.*(-|\\u2013|s/d|sd|sampai).*\\d.*");
    private static final Pattern SPREADSHEET = Pattern.compile("\\d([.,]\\d+)?e[+]?\\d+");
    private static final long SMALL = 1_000;
    private static final long GUESS = 100_000_000;

    private RupiahText() {}

    static Checked<Rupiah> read(String text) {
        String bare = bare(text);
        if (bare.isEmpty() || bare.equals("-")) {
            return Checked.invalid("money.missing");
        }
        if (SPREADSHEET.matcher(bare).matches()) {
            return Checked.invalid("money.spreadsheet");
        }
        if (bare.startsWith("-") || bare.startsWith("\u2212") || bare.matches("\\(.*\\)")) {
            return Checked.invalid("money.negative");
        }
        if (RANGE.matcher(bare).matches()) {
            return Checked.invalid("money.range");
        }
        var amount = AMOUNT.matcher(bare);
        return amount.matches() && UNITS.containsKey(amount.group(2))
                ? amount(amount.group(1), amount.group(2))
                : Checked.invalid("money.not-a-number");
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}']", "")
                .replaceFirst("^([-\\u2212(]?)(rp\\.?|idr)", "$1")
                .replaceFirst("[,.]-?$", "");
    }

    private static Checked<Rupiah> amount(String number, String unit) {
        Optional<BigDecimal> read = AmountForm.read(number, !unit.isEmpty());
        if (read.isEmpty()) {
            return Checked.invalid("money.not-a-number");
        }
        BigDecimal rupiah = read.get().multiply(BigDecimal.valueOf(UNITS.getOrDefault(unit, 1L)));
        if (rupiah.compareTo(BigDecimal.valueOf(Rupiah.LARGEST)) > 0) {
            return Checked.invalid("money.too-large");
        }
        if (rupiah.stripTrailingZeros().scale() > 0) {
            return Checked.invalid("money.decimals");
        }
        boolean english = AmountForm.ENGLISH.isTheForm(number, !unit.isEmpty());
        return Checked.valid(new Rupiah(rupiah.longValueExact())).warn(money -> doubts(money, unit, english));
    }

    private static List<Finding> doubts(Rupiah money, String unit, boolean english) {
        List<Finding> doubts = new ArrayList<>();
        if (unit.equals("m")) {
            doubts.add(Finding.of("money.unit-assumed").with("amount", money));
        }
        if (english) {
            doubts.add(Finding.of("money.comma-grouping").with("amount", money));
        }
        if (money.amount() > 0 && money.amount() < SMALL) {
            doubts.add(Finding.of("money.small").with("amount", money));
        }
        if (money.amount() >= GUESS && Long.toString(money.amount()).matches("\\d0+")) {
            doubts.add(Finding.of("money.round").with("amount", money));
        }
        return doubts;
    }
}
