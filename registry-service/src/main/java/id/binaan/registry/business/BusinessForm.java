package id.binaan.registry.business;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.kit.aggregate.Outcome;
import id.binaan.registry.FieldErrors;
import id.binaan.registry.identity.Nib;
import id.binaan.registry.identity.Rupiah;
import id.binaan.registry.kbli.KbliCatalogue;
import id.binaan.registry.kbli.KbliVersion;
import id.binaan.registry.region.Regions;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks what was typed of a business and makes details of it; everything at fault is named at once. */
final class BusinessForm {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int MOST_ITEMS = 50;
    private static final String CODE = "[A-Z][A-Z0-9_]{0,39}";

    private final PlaceForm places;
    private final KbliCatalogue catalogue;
    private final Clock clock;
    private final Supplier<UUID> productIds;

    BusinessForm(Regions regions, KbliCatalogue catalogue, Clock clock, Supplier<UUID> productIds) {
        this.places = new PlaceForm(regions);
        this.catalogue = catalogue;
        this.clock = clock;
        this.productIds = productIds;
    }

    /**
     * The details that the input makes of what is stored.
     *
     * @param before null for a new record
     */
    Outcome<BusinessDetails> check(BusinessInput input, @Nullable BusinessDetails before) {
        FieldErrors errors = new FieldErrors();
        Optional<BusinessDetails> old = Optional.ofNullable(before);
        String name = errors.text("name", input.name(), 150);
        String brand = errors.text("brand", input.brand(), 150);
        String ownerId = id(errors, "ownerId", input.ownerId());
        String notes = errors.text("notes", input.notes(), 1_000);
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
        List<String> responsible = responsible(errors, input.responsibleIds());
        Place place = input.location() == null ? null : places.check(input.location(), errors);
        List<Activity> activities = activities(errors, input.kbli());
        List<BusinessProduct> products = products(errors, input.products());
        List<YearFigures> figures = figures(
                errors, input.finance(), old.map(BusinessDetails::figures).orElse(List.of()));
        if (errors.any()) {
            return Outcome.refused(errors.refusal());
        }
        return Outcome.done(new BusinessDetails(
                kept(input, "name", name, old.map(BusinessDetails::name)),
                kept(input, "brand", brand, old.map(BusinessDetails::brand)),
                or(input.legalForm(), old.map(BusinessDetails::legalForm).orElse(LegalForm.UNKNOWN)),
                kept(input, "ownerId", ownerId, old.map(BusinessDetails::ownerId)),
                or(responsible, old.map(BusinessDetails::responsibleIds).orElse(List.of())),
                or(place, old.map(BusinessDetails::place).orElse(Place.UNKNOWN)),
                kept(input, "premises", input.premises(), old.map(BusinessDetails::premises)),
                kept(input, "startDate", startDate, old.map(BusinessDetails::startDate)),
                or(activities, old.map(BusinessDetails::activities).orElse(List.of())),
                old.map(BusinessDetails::statedActivity).orElse(null),
                kept(input, "nib", nib == null ? null : nib.digits(), old.map(BusinessDetails::nib)),
                kept(input, "workers", input.workers(), old.map(BusinessDetails::workers)),
                or(products, old.map(BusinessDetails::products).orElse(List.of())),
                figures,
                or(input.status(), old.map(BusinessDetails::status).orElse(BusinessStatus.ACTIVE)),
                old.map(BusinessDetails::declaredScale).orElse(null),
                old.map(BusinessDetails::contactPhone).orElse(null),
                kept(input, "notes", notes, old.map(BusinessDetails::notes))));
    }

    private static <T> @Nullable T kept(BusinessInput input, String field, @Nullable T typed, Optional<T> before) {
        return typed != null ? typed : input.clears(field) ? null : before.orElse(null);
    }

    private static <T> T or(@Nullable T typed, T otherwise) {
        return typed != null ? typed : otherwise;
    }

    private static @Nullable String id(FieldErrors errors, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(text.strip()).toString();
        } catch (IllegalArgumentException e) {
            errors.add(field, "field.malformed");
            return null;
        }
    }

    private static @Nullable List<String> responsible(FieldErrors errors, @Nullable List<String> ids) {
        if (ids == null) {
            return null;
        }
        List<String> checked = new ArrayList<>();
        for (int i = 0; i < Math.min(ids.size(), MOST_ITEMS); i++) {
            String id = id(errors, "responsibleIds[" + i + "]", ids.get(i));
            if (id != null) {
                checked.add(id);
            }
        }
        return checked;
    }

    private @Nullable String startDate(FieldErrors errors, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
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
        } catch (DateTimeException | NumberFormatException e) {
            errors.add("startDate", "business.start-date");
            return null;
        }
    }

    private @Nullable List<Activity> activities(FieldErrors errors, @Nullable List<BusinessInput.KbliInput> inputs) {
        if (inputs == null) {
            return null;
        }
        List<Activity> checked = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            BusinessInput.KbliInput input = inputs.get(i);
            String field = "kbli[" + i + "]";
            KbliVersion version = version(input.version());
            if (version == null) {
                errors.add(field + ".version", "kbli.version-unknown");
            } else if (errors.checked(field + ".code", input.code(), text -> catalogue.check(text, version)) != null) {
                checked.add(new Activity(input.code().strip(), input.version(), input.primary()));
            } else if (input.code() == null || input.code().isBlank()) {
                errors.add(field + ".code", "field.NotBlank");
            }
        }
        if (inputs.size() > 10) {
            errors.add("kbli", "kbli.too-many");
        }
        if (inputs.stream().filter(BusinessInput.KbliInput::primary).count() > 1) {
            errors.add("kbli", "kbli.one-primary");
        }
        return checked;
    }

    private static @Nullable KbliVersion version(@Nullable String year) {
        for (KbliVersion version : KbliVersion.values()) {
            if (version.year().equals(year)) {
                return version;
            }
        }
        return null;
    }

    private @Nullable List<BusinessProduct> products(
            FieldErrors errors, @Nullable List<BusinessInput.ProductInput> inputs) {
        if (inputs == null) {
            return null;
        }
        if (inputs.size() > MOST_ITEMS) {
            errors.add("products", "products.too-many");
            return null;
        }
        List<BusinessProduct> checked = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            BusinessInput.ProductInput input = inputs.get(i);
            String field = "products[" + i + "]";
            String name = errors.text(field + ".name", input.name(), 150);
            if (name == null) {
                errors.add(field + ".name", "field.NotBlank");
                continue;
            }
            if (input.shelfLifeDays() != null && (input.shelfLifeDays() < 0 || input.shelfLifeDays() > 36_500)) {
                errors.add(field + ".shelfLifeDays", "product.shelf-life");
            }
            String id = id(errors, field + ".id", input.id());
            checked.add(new BusinessProduct(
                    id == null ? productIds.get().toString() : id,
                    name,
                    code(errors, field + ".category", input.category()),
                    code(errors, field + ".packaging", input.packaging()),
                    input.shelfLifeDays(),
                    code(errors, field + ".storage", input.storage()),
                    code(errors, field + ".processTechnology", input.processTechnology()),
                    input.ingredients() == null ? List.of() : input.ingredients()));
        }
        return checked;
    }

    private static @Nullable String code(FieldErrors errors, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches(CODE)) {
            errors.add(field, "field.malformed");
        }
        return text;
    }

    private List<YearFigures> figures(
            FieldErrors errors, @Nullable List<BusinessInput.YearInput> inputs, List<YearFigures> before) {
        if (inputs == null) {
            return before;
        }
        int thisYear = LocalDate.ofInstant(clock.instant(), WIB).getYear();
        Set<Integer> years = new HashSet<>();
        List<YearFigures> merged = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            BusinessInput.YearInput input = inputs.get(i);
            String field = "finance[" + i + "]";
            if (input.year() < 1900 || input.year() > thisYear || !years.add(input.year())) {
                errors.add(field + ".year", "finance.year");
            }
            Rupiah capital = errors.checked(field + ".capital", input.capital(), Rupiah::parse);
            Rupiah sales = errors.checked(field + ".annualSales", input.annualSales(), Rupiah::parse);
            merged.add(new YearFigures(
                    input.year(),
                    capital == null ? null : (Long) capital.amount(),
                    sales == null ? null : (Long) sales.amount(),
                    input.production() == null ? List.of() : input.production()));
        }
        before.stream().filter(year -> !years.contains(year.year())).forEach(merged::add);
        merged.sort(Comparator.comparingInt(YearFigures::year));
        return merged;
    }
}
