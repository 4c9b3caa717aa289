package id.binaan.registry.business;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The money of a year.
 *
 * @param capital rupiah, without land and building of the premises (PP 7/2021 art. 35); null if not known
 * @param annualSales rupiah; null if not known
 */
public record YearFigures(
        int year, @Nullable Long capital, @Nullable Long annualSales, List<MonthlyProduction> production) {
    public YearFigures {
        production = List.copyOf(production);
    }

    /**
     * What was produced in a month.
     *
     * @param productId null for all products together
     * @param month {@code yyyy-MM}
     * @param value rupiah; null if not known
     */
    public record MonthlyProduction(
            @Nullable String productId,
            String month,
            BigDecimal quantity,
            String unit,
            @Nullable Long value) {}

    @Override
    public String toString() {
        return "YearFigures[" + year + "]"; // amounts must not reach a log by accident
    }
}
