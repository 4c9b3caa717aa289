package id.binaan.registry.business;

import id.binaan.contracts.registry.LegalForm;
import id.binaan.reference.identity.Rupiah;
import id.binaan.registry.person.Names;
import id.binaan.registry.person.Person;
import id.binaan.registry.scale.ScaleAssessment;
import id.binaan.registry.scale.ScaleFigures;
import id.binaan.registry.scale.ScaleRule;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a business record depends on beside its own details.
 *
 * @param ownerName the owner's name; null if no owner is known
 * @param ownerMissing codes of what is not known of the owner
 * @param rule the law on scale in force
 */
public record Circumstances(@Nullable String ownerName, List<String> ownerMissing, ScaleRule rule) {
    public Circumstances {
        ownerMissing = List.copyOf(ownerMissing);
    }

    /** What follows from the owner. */
    public static Circumstances of(Person owner, ScaleRule rule) {
        return new Circumstances(owner.details().name(), owner.missing(), rule);
    }

    ScaleAssessment scale(BusinessDetails details) {
        return rule.assess(new ScaleFigures(
                startDay(details.startDate()),
                amount(details, YearFigures::capital),
                amount(details, YearFigures::annualSales)));
    }

    /** A company's own name is no personal datum, even if it is the founder's. */
    boolean nameIsPersonal(BusinessDetails details) {
        boolean person = details.legalForm() == LegalForm.INDIVIDUAL || details.legalForm() == LegalForm.UNKNOWN;
        return person && details.name() != null && ownerName != null && Names.contains(details.name(), ownerName);
    }

    private static ScaleFigures.@Nullable YearlyAmount amount(
            BusinessDetails details, Function<YearFigures, @Nullable Long> amount) {
        return details.latest(amount)
                .map(year -> {
                    Long value = amount.apply(year);
                    return value == null ? null : new ScaleFigures.YearlyAmount(new Rupiah(value), year.year());
                })
                .orElse(null);
    }

    private static @Nullable LocalDate startDay(@Nullable String startDate) {
        if (startDate == null) {
            return null;
        }
        return switch (startDate.length()) {
            case 4 -> LocalDate.parse(startDate + "-01-01");
            case 7 -> LocalDate.parse(startDate + "-01");
            default -> LocalDate.parse(startDate);
        };
    }
}
