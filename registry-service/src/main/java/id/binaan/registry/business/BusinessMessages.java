package id.binaan.registry.business;

import id.binaan.contracts.EventFamilies;
import id.binaan.contracts.registry.BusinessEvent;
import id.binaan.contracts.registry.BusinessSnapshot;
import id.binaan.contracts.registry.FinanceEvent;
import id.binaan.contracts.registry.FinanceSnapshot;
import id.binaan.contracts.registry.Kbli;
import id.binaan.contracts.registry.Location;
import id.binaan.contracts.registry.Product;
import id.binaan.contracts.registry.Production;
import id.binaan.contracts.registry.Scale;
import id.binaan.contracts.registry.ScaleBasis;
import id.binaan.kit.aggregate.Outgoing;
import id.binaan.registry.scale.ScaleAssessment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts what happens to businesses into the published language. */
public final class BusinessMessages {
    private BusinessMessages() {}

    /**
     * The events of the changes.
     *
     * @param today the day of the fact where a change has one, WIB
     */
    public static List<Outgoing> of(Business business, List<BusinessChange> changes, LocalDate today) {
        BusinessSnapshot snapshot = snapshot(business);
        return changes.stream()
                .map(change -> of(business, change, snapshot, today))
                .toList();
    }

    private static Outgoing of(Business business, BusinessChange change, BusinessSnapshot snapshot, LocalDate today) {
        return switch (change) {
            case BusinessChange.Registered() -> business(business, new BusinessEvent.Registered(snapshot));
            case BusinessChange.Corrected(List<String> fields) ->
                business(business, new BusinessEvent.Corrected(snapshot, fields));
            case BusinessChange.StatusChanged(var previous) ->
                business(business, new BusinessEvent.StatusChanged(snapshot, previous, today));
            case BusinessChange.ScaleChanged(var previous) ->
                business(business, new BusinessEvent.ScaleChanged(snapshot, previous));
            case BusinessChange.Submitted() -> business(business, new BusinessEvent.Submitted(snapshot));
            case BusinessChange.Returned(List<String> reasons) ->
                business(business, new BusinessEvent.Returned(snapshot, codes(reasons)));
            case BusinessChange.FiguresRecorded(int year) ->
                finance(business, year, new FinanceEvent.Recorded(figures(business, year)));
            case BusinessChange.FiguresCorrected(int year, List<String> fields) ->
                finance(business, year, new FinanceEvent.Corrected(figures(business, year), fields));
        };
    }

    private static Outgoing business(Business business, BusinessEvent event) {
        return Outgoing.of(EventFamilies.BUSINESS, business.id(), event);
    }

    private static Outgoing finance(Business business, int year, FinanceEvent event) {
        return Outgoing.of(EventFamilies.FINANCE, business.id() + ":" + year, event);
    }

    /** Reasons as codes: the missing fields themselves are in the snapshot. */
    private static List<String> codes(List<String> reasons) {
        return reasons.stream()
                .map(reason -> reason.replaceFirst(":.*", ""))
                .distinct()
                .toList();
    }

    private static BusinessSnapshot snapshot(Business business) {
        BusinessDetails details = business.details();
        Place place = details.place();
        return new BusinessSnapshot(
                UUID.fromString(business.id()),
                business.registryNumber(),
                business.nameIsPersonal() ? null : details.name(),
                business.nameIsPersonal(),
                details.brand(),
                details.legalForm(),
                uuid(details.ownerId()),
                details.responsibleIds().stream().map(UUID::fromString).toList(),
                new Location(
                        place.village(), place.subdistrict(), place.district(), place.bpsVillage(), place.outOfArea()),
                details.premises(),
                details.startDate(),
                details.activities().stream()
                        .map(activity -> new Kbli(activity.code(), activity.version(), activity.primary()))
                        .toList(),
                scale(business.scale()),
                details.nib() != null,
                business.state(),
                business.status(),
                null,
                details.products().stream().map(BusinessMessages::product).toList(),
                business.missing(),
                business.source(),
                null);
    }

    private static Scale scale(ScaleAssessment assessed) {
        return new Scale(
                id.binaan.contracts.registry.ScaleClass.valueOf(assessed.scale().name()),
                assessed.basis() == null
                        ? null
                        : ScaleBasis.valueOf(assessed.basis().name()),
                assessed.ruleVersion(),
                assessed.referenceYear(),
                assessed.flags().stream().map(Enum::name).toList());
    }

    private static Product product(BusinessProduct product) {
        return new Product(
                UUID.fromString(product.id()),
                product.name(),
                product.category(),
                product.packaging(),
                product.shelfLifeDays(),
                product.storage(),
                product.processTechnology(),
                product.ingredients());
    }

    private static FinanceSnapshot figures(Business business, int year) {
        YearFigures figures = business.details().figures().stream()
                .filter(candidate -> candidate.year() == year)
                .findFirst()
                .orElseThrow();
        return new FinanceSnapshot(
                UUID.fromString(business.id()),
                year,
                figures.capital(),
                figures.annualSales(),
                figures.production().stream()
                        .map(month -> new Production(
                                uuid(month.productId()),
                                YearMonth.parse(month.month()),
                                month.quantity(),
                                month.unit(),
                                month.value()))
                        .toList());
    }

    private static @Nullable UUID uuid(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }
}
