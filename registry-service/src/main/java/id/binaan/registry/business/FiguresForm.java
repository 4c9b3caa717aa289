package id.binaan.registry.business;

import id.binaan.reference.identity.Rupiah;
import id.binaan.registry.FieldErrors;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the money and the production of a business, year by year. */
final class FiguresForm {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int MOST_YEARS = 50;
    /** Fifty products in twelve months. */
    private static final int MOST_MONTHS = 600;

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);

    private final Clock clock;

    FiguresForm(Clock clock) {
        this.clock = clock;
    }

    /**
     * The years as they are then: those not named stay as they were.
     *
     * @param products ids that production may name
     */
    List<YearFigures> check(
            List<BusinessInput.@Nullable YearInput> inputs,
            List<YearFigures> before,
            Set<String> products,
            FieldErrors errors) {
        Set<Integer> years = new HashSet<>();
        List<YearFigures> merged = errors.each("finance", inputs, MOST_YEARS, "field.too-many", (field, input) -> {
            if (!years.add(input.year())) {
                errors.add(field + ".year", "finance.year");
            }
            YearFigures known = before.stream()
                    .filter(year -> year.year() == input.year())
                    .findFirst()
                    .orElse(new YearFigures(input.year(), null, null, List.of()));
            return year(field, input, known, products, errors);
        });
        List<YearFigures> all = new ArrayList<>(merged);
        before.stream().filter(year -> !years.contains(year.year())).forEach(all::add);
        all.sort(Comparator.comparingInt(YearFigures::year));
        return all;
    }

    private YearFigures year(
            String field, BusinessInput.YearInput input, YearFigures known, Set<String> products, FieldErrors errors) {
        int thisYear = LocalDate.ofInstant(clock.instant(), WIB).getYear();
        if (input.year() < 1900 || input.year() > thisYear) {
            errors.add(field + ".year", "finance.year");
        }
        List<BusinessInput.@Nullable MonthInput> months = input.production();
        return new YearFigures(
                input.year(),
                amount(field + ".capital", input.capital(), known.capital(), errors),
                amount(field + ".annualSales", input.annualSales(), known.annualSales(), errors),
                months == null
                        ? known.production()
                        : errors.each(
                                field + ".production",
                                months,
                                MOST_MONTHS,
                                "field.too-many",
                                (at, month) -> month(at, month, input.year(), products, errors)));
    }

    private static YearFigures.@Nullable MonthlyProduction month(
            String field, BusinessInput.MonthInput input, int year, Set<String> products, FieldErrors errors) {
        String month = input.month();
        if (month == null || !MONTH.matcher(month).matches() || !month.startsWith(year + "-")) {
            errors.add(field + ".month", "production.month");
            month = null;
        }
        BigDecimal quantity = input.quantity();
        if (quantity == null || !measurable(quantity)) {
            errors.add(field + ".quantity", "production.quantity");
            quantity = null;
        }
        if (input.unit() == null || input.unit().isBlank()) {
            errors.add(field + ".unit", "field.NotBlank");
        }
        String unit = errors.code(field + ".unit", input.unit());
        String product = errors.id(field + ".productId", input.productId());
        if (product != null && !products.contains(product)) {
            errors.add(field + ".productId", "product.unknown");
        }
        Long value = amount(field + ".value", input.value(), null, errors);
        return month == null || quantity == null || unit == null
                ? null
                : new YearFigures.MonthlyProduction(product, month, quantity, unit, value);
    }

    /** From 0 to 10^12 with at most 6 decimals; told without writing out numbers such as {@code 1e999999999}. */
    private static boolean measurable(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(LARGEST) <= 0 && Math.abs((long) number.scale()) <= 6;
    }

    private static @Nullable Long amount(
            String field, @Nullable String text, @Nullable Long known, FieldErrors errors) {
        Rupiah amount = errors.checked(field, text, Rupiah::parse);
        return amount == null ? known : (Long) amount.amount();
    }
}
