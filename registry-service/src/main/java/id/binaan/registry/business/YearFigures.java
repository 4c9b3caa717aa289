package id.binaan.registry.business;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** What makes the one of the other; a year that was known is never forgotten. */
    static List<BusinessChange> changes(List<YearFigures> before, List<YearFigures> after) {
        Map<Integer, YearFigures> known = new HashMap<>();
        before.forEach(year -> known.put(year.year(), year));
        List<BusinessChange> changes = new ArrayList<>();
        for (YearFigures now : after) {
            YearFigures old = known.get(now.year());
            if (old == null) {
                changes.add(new BusinessChange.FiguresRecorded(now.year()));
            } else if (!old.equals(now)) {
                changes.add(new BusinessChange.FiguresCorrected(now.year(), old.differences(now)));
            }
        }
        return changes;
    }

    private List<String> differences(YearFigures other) {
        List<String> fields = new ArrayList<>();
        if (!Objects.equals(capital, other.capital)) {
            fields.add("capital");
        }
        if (!Objects.equals(annualSales, other.annualSales)) {
            fields.add("annualSales");
        }
        if (!production.equals(other.production)) {
            fields.add("production");
        }
        return fields;
    }

    @Override
    public String toString() {
        return "YearFigures[" + year + "]"; // amounts must not reach a log by accident
    }
}
