package id.binaan.contracts.registry;

import id.binaan.contracts.shape.Shape;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The finances of a business in one year after an event: class restricted.
 *
 * @param businessId the business
 * @param year calendar year, 1900 to 2999
 * @param capital rupiah, from 0, without land and building of the premises; null if not known
 * @param annualSales rupiah, from 0, sales of the year; null if not known
 * @param production what was produced, by month
 */
public record FinanceSnapshot(
        UUID businessId,
        int year,
        @Nullable Long capital,
        @Nullable Long annualSales,
        List<Production> production) {
    public FinanceSnapshot {
        Shape.checkYear("year", year);
        Shape.checkAmount("capital", capital);
        Shape.checkAmount("annualSales", annualSales);
        production = List.copyOf(production);
    }

    @Override
    public String toString() {
        return "FinanceSnapshot[" + businessId + ":" + year + "]"; // amounts must not reach a log by accident
    }
}
