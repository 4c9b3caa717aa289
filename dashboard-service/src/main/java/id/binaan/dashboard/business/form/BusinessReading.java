package id.binaan.dashboard.business.form;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.Kbli;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.contracts.registry.Premises;
import id.binaan.dashboard.business.Dates;
import id.binaan.dashboard.client.BusinessEntry;
import id.binaan.dashboard.client.BusinessRecord;
import id.binaan.reference.identity.Nib;
import id.binaan.reference.identity.PostalCode;
import id.binaan.reference.identity.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what was typed of a business, and says only what differs from what was on record. */
final class BusinessReading {
    private static final int MOST_WORKERS = 99_999;
    private static final List<String> WORKERS = List.of("paidMale", "paidFemale", "unpaidMale", "unpaidFemale");
    private static final List<String> PLACE = List.of("village", "address", "postalCode");

    private final Typed typed;
    private final Typed before;
    private final @Nullable BusinessRecord record;
    private final LocalDate today;
    private final Errors errors;
    private final Set<String> clear = new TreeSet<>();

    /** @param record what is on record; null for a new business */
    BusinessReading(Typed typed, Typed before, @Nullable BusinessRecord record, LocalDate today, Errors errors) {
        this.typed = typed;
        this.before = before;
        this.record = record;
        this.today = today;
        this.errors = errors;
    }

    /** @param owner the owner's id if it is new to the business; else null */
    BusinessEntry entry(@Nullable UUID owner) {
        String name = single("name", errors.text("name", typed.of("name"), 150, false));
        String brand = single("brand", errors.text("brand", typed.of("brand"), 150, false));
        if (record == null && !typed.has("name") && !typed.has("ownerName") && owner == null) {
            errors.add("name", "form.name-or-owner");
        }
        Nib nib = errors.checked("nib", typed.of("nib"), Nib::parse);
        String notes = single("notes", errors.text("notes", typed.of("notes"), 1_000, true));
        return new BusinessEntry(
                name,
                brand,
                changed("legalForm") ? errors.constant("legalForm", typed.of("legalForm"), LegalForm.class) : null,
                owner,
                place(),
                single("premises", errors.constant("premises", typed.of("premises"), Premises.class)),
                single("startDate", startDate()),
                activities(),
                single("nib", nib == null ? null : nib.digits()),
                workers(),
                products(),
                figures(),
                changed("status") ? errors.constant("status", typed.of("status"), BusinessStatus.class) : null,
                notes,
                Set.copyOf(clear));
    }

    private boolean changed(String field) {
        return !typed.same(field, before);
    }

    private boolean changed(List<String> fields) {
        return fields.stream().anyMatch(this::changed);
    }

    /** What to send of a field that can be emptied. */
    private <T> @Nullable T single(String field, @Nullable T value) {
        if (!changed(field)) {
            return null;
        }
        if (record != null && !typed.has(field)) {
            clear.add(field);
        }
        return value;
    }

    private BusinessEntry.@Nullable Place place() {
        String address = errors.text("address", typed.of("address"), 300, true);
        PostalCode postal = errors.checked("postalCode", typed.of("postalCode"), PostalCode::parse);
        if (!typed.has("village") && typed.has("villageWords")) {
            errors.add("village", "form.village-choose");
        }
        if (!changed(PLACE)) {
            return null;
        }
        BusinessRecord.Place known = record == null ? null : record.details().place();
        return new BusinessEntry.Place(
                typed.has("village") ? typed.of("village") : null,
                address,
                postal == null ? null : postal.digits(),
                known == null ? null : known.latitude(),
                known == null ? null : known.longitude());
    }

    private @Nullable String startDate() {
        if (!typed.has("startDate")) {
            return null;
        }
        String date = Dates.partial(typed.of("startDate"));
        if (date == null) {
            errors.add("startDate", "form.start-date");
        } else if (Integer.parseInt(date.substring(0, 4)) > today.getYear() || date.compareTo("1800") < 0) {
            errors.add("startDate", "form.start-date-range");
        }
        return date;
    }

    private @Nullable List<Kbli> activities() {
        if (typed.all("kbli").isEmpty() && typed.has("kbliWords")) {
            errors.add("kbli", "form.kbli-choose");
        }
        if (!changed("kbli") && !changed("kbliMain")) {
            return null;
        }
        List<Kbli> chosen = new ArrayList<>();
        for (String activity : typed.all("kbli")) {
            if (activity.matches("\\d{5}:\\d{4}")) {
                String main = typed.has("kbliMain")
                        ? typed.of("kbliMain")
                        : typed.all("kbli").getFirst();
                chosen.add(new Kbli(activity.substring(0, 5), activity.substring(6), activity.equals(main)));
            }
        }
        return chosen;
    }

    private BusinessRecord.@Nullable Workers workers() {
        List<Integer> counts = new ArrayList<>();
        for (String field : WORKERS) {
            Integer count = errors.count(field, typed.of(field), MOST_WORKERS);
            counts.add(count == null ? 0 : count);
        }
        if (!changed(WORKERS)) {
            return null;
        }
        if (WORKERS.stream().noneMatch(typed::has)) {
            clear.add("workers");
            return null;
        }
        return new BusinessRecord.Workers(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    }

    private @Nullable List<BusinessEntry.Product> products() {
        List<BusinessEntry.Product> products = ProductReading.read(typed, record, errors);
        return changed(ProductReading.FIELDS) ? products : null;
    }

    private @Nullable List<BusinessEntry.Year> figures() {
        errors.checked("capital", typed.of("capital"), Rupiah::parse);
        errors.checked("annualSales", typed.of("annualSales"), Rupiah::parse);
        if (!changed(List.of("year", "capital", "annualSales")) || !typed.has("capital") && !typed.has("annualSales")) {
            return null;
        }
        Integer year =
                typed.has("year") && typed.of("year").matches("\\d{4}") ? Integer.valueOf(typed.of("year")) : null;
        if (year == null || year < 1900 || year > today.getYear()) {
            errors.add("year", "form.year.range", Integer.toString(today.getYear()));
            return null;
        }
        return List.of(new BusinessEntry.Year(
                year,
                typed.has("capital") ? typed.of("capital") : null,
                typed.has("annualSales") ? typed.of("annualSales") : null));
    }
}
