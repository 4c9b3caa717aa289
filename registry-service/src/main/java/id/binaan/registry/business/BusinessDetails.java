package id.binaan.registry.business;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.contracts.registry.Premises;
import id.binaan.kit.privacy.SealedValue;
import id.binaan.registry.scale.DeclaredScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people record of a business (DOMAIN 1.2).
 *
 * @param name null if not known; "tanpa nama" is recorded as null and shown by the owner's name
 * @param ownerId person id; null if not known
 * @param startDate {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}; null if not known
 * @param nib 13 digits; null if none is known
 * @param figures one entry a year, by year
 * @param declaredScale the class a list names, under its own definition; null if none; never the assessed scale
 * @param contactPhone sealed; for businesses whose owner is not known; null if none
 * @param notes what lists say beside, e.g. other licences; null if nothing
 */
public record BusinessDetails(
        @Nullable String name,
        @Nullable String brand,
        LegalForm legalForm,
        @Nullable String ownerId,
        List<String> responsibleIds,
        Place place,
        @Nullable Premises premises,
        @Nullable String startDate,
        List<Activity> activities,
        @Nullable String statedActivity,
        @Nullable String nib,
        @Nullable Workers workers,
        List<BusinessProduct> products,
        List<YearFigures> figures,
        BusinessStatus status,
        @Nullable DeclaredScale declaredScale,
        @Nullable SealedValue contactPhone,
        @Nullable String notes) {
    public BusinessDetails {
        responsibleIds = List.copyOf(responsibleIds);
        activities = List.copyOf(activities);
        products = List.copyOf(products);
        figures = List.copyOf(figures);
    }

    /** The main activity, or the only one. */
    public Optional<Activity> primaryActivity() {
        return activities.stream()
                .filter(Activity::primary)
                .findFirst()
                .or(() -> activities.stream().findFirst());
    }

    /** The latest year for which the amount is known. */
    Optional<YearFigures> latest(java.util.function.Function<YearFigures, @Nullable Long> amount) {
        return figures.stream().filter(year -> amount.apply(year) != null).reduce((earlier, later) -> later);
    }

    /** Codes of the mandatory fields that are not filled (DOMAIN 1.2); those of the owner come from the person. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        addIf(missing, "business.name", name == null && ownerId == null);
        addIf(missing, "business.legalForm", legalForm == LegalForm.UNKNOWN);
        addIf(missing, "business.owner", ownerId == null);
        addIf(missing, "business.location.village", place.village() == null);
        addIf(missing, "business.location.address", place.address() == null);
        addIf(missing, "business.premises", premises == null);
        addIf(missing, "business.startDate", startDate == null);
        addIf(missing, "business.kbli", activities.isEmpty());
        addIf(missing, "business.workers", workers == null);
        addIf(missing, "finance.capital", latest(YearFigures::capital).isEmpty());
        addIf(missing, "finance.annualSales", latest(YearFigures::annualSales).isEmpty());
        addIf(missing, "business.products", food() && products.isEmpty());
        return missing;
    }

    /** Whether its main activity makes food or drink (KBLI divisions 10, 11 and 56), for which products are mandatory. */
    private boolean food() {
        return primaryActivity()
                .map(activity -> activity.code().substring(0, 2))
                .filter(division -> List.of("10", "11", "56").contains(division))
                .isPresent();
    }

    /** The same with an owner. */
    public BusinessDetails ownedBy(String person) {
        return new BusinessDetails(
                name,
                brand,
                legalForm,
                person,
                responsibleIds,
                place,
                premises,
                startDate,
                activities,
                statedActivity,
                nib,
                workers,
                products,
                figures,
                status,
                declaredScale,
                contactPhone,
                notes);
    }

    /** What this list row says, and where it says nothing, what was recorded before. */
    public BusinessDetails over(BusinessDetails before) {
        Set<Integer> years = figures.stream().map(YearFigures::year).collect(Collectors.toSet());
        List<YearFigures> allFigures = Stream.concat(
                        before.figures.stream().filter(year -> !years.contains(year.year())), figures.stream())
                .sorted(Comparator.comparingInt(YearFigures::year))
                .toList();
        return new BusinessDetails(
                or(name, before.name),
                or(brand, before.brand),
                legalForm == LegalForm.UNKNOWN ? before.legalForm : legalForm,
                or(ownerId, before.ownerId),
                before.responsibleIds,
                place.stated() == null && place.mostExact() == null && place.address() == null ? before.place : place,
                or(premises, before.premises),
                or(startDate, before.startDate),
                activities.isEmpty() ? before.activities : activities,
                or(statedActivity, before.statedActivity),
                or(nib, before.nib),
                or(workers, before.workers),
                products.isEmpty() ? before.products : products,
                allFigures,
                before.status,
                or(declaredScale, before.declaredScale),
                or(contactPhone, before.contactPhone),
                or(notes, before.notes));
    }

    private static <T> @Nullable T or(@Nullable T newer, @Nullable T older) {
        return newer != null ? newer : older;
    }

    /** Codes of the fields in which the other differs. */
    public List<String> differences(BusinessDetails other) {
        List<String> fields = new ArrayList<>();
        addIf(fields, "business.name", !Objects.equals(name, other.name));
        addIf(fields, "business.brand", !Objects.equals(brand, other.brand));
        addIf(fields, "business.legalForm", legalForm != other.legalForm);
        addIf(fields, "business.owner", !Objects.equals(ownerId, other.ownerId));
        addIf(fields, "business.responsible", !responsibleIds.equals(other.responsibleIds));
        addIf(fields, "business.location", !place.equals(other.place));
        addIf(fields, "business.premises", premises != other.premises);
        addIf(fields, "business.startDate", !Objects.equals(startDate, other.startDate));
        addIf(fields, "business.kbli", !activities.equals(other.activities));
        addIf(fields, "business.statedActivity", !Objects.equals(statedActivity, other.statedActivity));
        addIf(fields, "business.nib", !Objects.equals(nib, other.nib));
        addIf(fields, "business.workers", !Objects.equals(workers, other.workers));
        addIf(fields, "business.products", !products.equals(other.products));
        addIf(fields, "finance", !figures.equals(other.figures));
        addIf(fields, "business.status", status != other.status);
        addIf(fields, "business.declaredScale", !Objects.equals(declaredScale, other.declaredScale));
        addIf(fields, "business.contactPhone", !Objects.equals(index(contactPhone), index(other.contactPhone)));
        addIf(fields, "business.notes", !Objects.equals(notes, other.notes));
        return fields;
    }

    private static @Nullable String index(@Nullable SealedValue sealed) {
        return sealed == null ? null : sealed.index();
    }

    private static void addIf(List<String> fields, String field, boolean condition) {
        if (condition) {
            fields.add(field);
        }
    }
}
