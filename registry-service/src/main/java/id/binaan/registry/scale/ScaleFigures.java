package id.binaan.registry.scale;

import id.binaan.reference.identity.Rupiah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a business for assessing its scale.
 *
 * @param startDate when it began; the first of the month if only the month is known
 * @param capital without land and building of the premises
 * @param annualSales of one year
 */
public record ScaleFigures(
        @Nullable LocalDate startDate,
        @Nullable YearlyAmount capital,
        @Nullable YearlyAmount annualSales) {
    /**
     * An amount and the year it is about.
     *
     * @param year calendar year; null if nobody noted it
     */
    public record YearlyAmount(Rupiah amount, @Nullable Integer year) {}

    @Nullable
    YearlyAmount by(ScaleBasis basis) {
        return switch (basis) {
            case CAPITAL -> capital;
            case SALES -> annualSales;
        };
    }
}
