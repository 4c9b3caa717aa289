package id.binaan.registry.business;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.kit.aggregate.Outcome;
import id.binaan.reference.identity.Nib;
import id.binaan.reference.kbli.KbliCatalogue;
import id.binaan.reference.region.Regions;
import id.binaan.registry.FieldErrors;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what was typed of a business and makes details of it; everything at fault is named at once. */
final class BusinessForm {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int MOST_RESPONSIBLE = 50;
    private static final Pattern START = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private final PlaceForm places;
    private final ActivitiesForm activities;
    private final ProductsForm products;
    private final FiguresForm figures;
    private final Clock clock;

    BusinessForm(Regions regions, KbliCatalogue catalogue, Clock clock, Supplier<UUID> productIds) {
        this.places = new PlaceForm(regions);
        this.activities = new ActivitiesForm(catalogue);
        this.products = new ProductsForm(productIds);
        this.figures = new FiguresForm(clock);
        this.clock = clock;
    }

    /**
     * The details that the input makes of what is stored.
     *
     * @param before null for a new record
     */
    Outcome<BusinessDetails> check(BusinessInput input, @Nullable BusinessDetails before) {
        FieldErrors errors = new FieldErrors();
        Optional<BusinessDetails> old = Optional.ofNullable(before);
        String name = errors.line("name", input.name(), 150);
        String brand = errors.line("brand", input.brand(), 150);
        String ownerId = errors.id("ownerId", input.ownerId());
        String notes = errors.lines("notes", input.notes(), 1_000);
        Nib nib = errors.checked("nib", input.nib(), Nib::parse);
        String startDate = startDate(errors, input.startDate());
        if (name == null
                && ownerId == null
                && old.map(BusinessDetails::name).isEmpty()
                && old.map(BusinessDetails::ownerId).isEmpty()) {
            errors.add("name", "business.name-or-owner");
        }
        if (input.legalForm() == LegalForm.UNKNOWN && before == null || input.status() == BusinessStatus.UNKNOWN) {
            errors.add(input.status() == BusinessStatus.UNKNOWN ? "status" : "legalForm", "field.malformed");
        }
        errors.code("source", input.source());
        errors.clearable(input.clear(), BusinessInput.CLEARABLE);
        List<String> responsible = input.responsibleIds() == null
                ? old.map(BusinessDetails::responsibleIds).orElse(List.of())
                : errors.each("responsibleIds", input.responsibleIds(), MOST_RESPONSIBLE, "field.too-many", errors::id);
        Place place = input.location() == null ? null : places.check(input.location(), errors);
        List<Activity> does = input.kbli() == null
                ? old.map(BusinessDetails::activities).orElse(List.of())
                : activities.check(input.kbli(), errors);
        List<BusinessProduct> knownProducts = old.map(BusinessDetails::products).orElse(List.of());
        List<BusinessProduct> makes =
                input.products() == null ? knownProducts : products.check(input.products(), knownProducts, errors);
        List<YearFigures> knownYears = old.map(BusinessDetails::figures).orElse(List.of());
        List<YearFigures> years =
                input.finance() == null ? knownYears : figures.check(input.finance(), knownYears, ids(makes), errors);
        if (errors.any()) {
            return Outcome.refused(errors.refusal());
        }
        return Outcome.done(new BusinessDetails(
                kept(input, "name", name, old.map(BusinessDetails::name)),
                kept(input, "brand", brand, old.map(BusinessDetails::brand)),
                or(input.legalForm(), old.map(BusinessDetails::legalForm).orElse(LegalForm.UNKNOWN)),
                kept(input, "ownerId", ownerId, old.map(BusinessDetails::ownerId)),
                responsible,
                or(place, old.map(BusinessDetails::place).orElse(Place.UNKNOWN)),
                kept(input, "premises", input.premises(), old.map(BusinessDetails::premises)),
                kept(input, "startDate", startDate, old.map(BusinessDetails::startDate)),
                does,
                old.map(BusinessDetails::statedActivity).orElse(null),
                kept(input, "nib", nib == null ? null : nib.digits(), old.map(BusinessDetails::nib)),
                kept(input, "workers", input.workers(), old.map(BusinessDetails::workers)),
                makes,
                years,
                or(input.status(), old.map(BusinessDetails::status).orElse(BusinessStatus.ACTIVE)),
                old.map(BusinessDetails::declaredScale).orElse(null),
                old.map(BusinessDetails::contactPhone).orElse(null),
                kept(input, "notes", notes, old.map(BusinessDetails::notes))));
    }

    private static Set<String> ids(List<BusinessProduct> products) {
        return products.stream().map(BusinessProduct::id).collect(Collectors.toSet());
    }

    private static <T> @Nullable T kept(BusinessInput input, String field, @Nullable T typed, Optional<T> before) {
        return typed != null ? typed : input.clears(field) ? null : before.orElse(null);
    }

    private static <T> T or(@Nullable T typed, T otherwise) {
        return typed != null ? typed : otherwise;
    }

    private @Nullable String startDate(FieldErrors errors, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (!START.matcher(stripped).matches()) {
            errors.add("startDate", "business.start-date");
            return null;
        }
        try {
            LocalDate today = LocalDate.ofInstant(clock.instant(), WIB);
            LocalDate first = switch (stripped.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(stripped), 1, 1);
                case 7 -> YearMonth.parse(stripped).atDay(1);
                default -> LocalDate.parse(stripped);
            };
            if (first.isAfter(today) || first.getYear() < 1800) {
                errors.add("startDate", "business.start-date-range");
            }
            return stripped;
        } catch (DateTimeException e) {
            errors.add("startDate", "business.start-date");
            return null;
        }
    }
}
