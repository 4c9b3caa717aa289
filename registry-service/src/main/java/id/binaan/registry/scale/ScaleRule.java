package id.binaan.registry.scale;

import id.binaan.registry.scale.ScaleFigures.YearlyAmount;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of the law on scale. The two criteria are alternatives: never a sum, never both.
 *
 * @param version e.g. {@code PP7_2021}
 * @param validFrom first day in force
 * @param validTo last day in force; null if it still is
 * @param salesIfStartedBefore businesses that began before this day are judged by sales, the others by capital
 * @param legalBasis article and regulation
 */
public record ScaleRule(
        String version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate salesIfStartedBefore,
        ScaleBounds capital,
        ScaleBounds sales,
        String legalBasis) {

    /** Whether it is in force on that day. */
    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /**
     * Judges by sales if the business is older than the rule, else by capital; by the other one, flagged, if that figure
     * is missing. Without a start date nobody can say which criterion it should be: sales decide, flagged as substituted.
     */
    public ScaleAssessment assess(ScaleFigures figures) {
        ScaleBasis preferred = preferred(figures.startDate());
        ScaleBasis other = preferred == ScaleBasis.SALES ? ScaleBasis.CAPITAL : ScaleBasis.SALES;
        YearlyAmount first = figures.by(preferred);
        YearlyAmount second = figures.by(other);
        Set<ScaleFlag> flags = EnumSet.noneOf(ScaleFlag.class);
        if (figures.startDate() == null || first == null) {
            flags.add(ScaleFlag.BASIS_SUBSTITUTED);
        }
        if (first != null && second != null && classify(preferred, first) != classify(other, second)) {
            flags.add(ScaleFlag.SCALE_CONFLICT);
        }
        if (first != null) {
            return assessment(preferred, first, flags);
        }
        return second == null ? ScaleAssessment.unknown(version) : assessment(other, second, flags);
    }

    private ScaleBasis preferred(@Nullable LocalDate startDate) {
        return startDate == null || startDate.isBefore(salesIfStartedBefore) ? ScaleBasis.SALES : ScaleBasis.CAPITAL;
    }

    private ScaleAssessment assessment(ScaleBasis basis, YearlyAmount amount, Set<ScaleFlag> flags) {
        return new ScaleAssessment(classify(basis, amount), basis, amount.amount(), amount.year(), version, flags);
    }

    private BusinessScale classify(ScaleBasis basis, YearlyAmount amount) {
        return (basis == ScaleBasis.SALES ? sales : capital).classify(amount.amount());
    }
}
