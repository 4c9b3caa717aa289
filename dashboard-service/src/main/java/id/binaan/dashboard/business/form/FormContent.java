package id.binaan.dashboard.business.form;

import id.binaan.contracts.registry.Kbli;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.dashboard.business.Dates;
import id.binaan.dashboard.client.BusinessRecord;
import id.binaan.dashboard.client.PersonRecord;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the form from what is on record, as a person would have typed it; identifiers stay out of it. */
final class FormContent {
    /** What is compared when somebody else has changed the record meanwhile, in the order of the form. */
    static final List<String> COMPARED = List.of(
            "ownerName",
            "sex",
            "domicile",
            "name",
            "brand",
            "legalForm",
            "status",
            "village",
            "address",
            "postalCode",
            "premises",
            "startDate",
            "kbli",
            "kbliMain",
            "nib",
            "paidMale",
            "paidFemale",
            "unpaidMale",
            "unpaidFemale",
            "productId",
            "productName",
            "productPackaging",
            "productDays",
            "year",
            "capital",
            "annualSales",
            "notes");

    private FormContent() {}

    static Typed of(BusinessRecord record, @Nullable PersonRecord owner) {
        BusinessRecord.Details details = record.details();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (owner != null) {
            put(fields, "ownerName", owner.name());
            put(fields, "sex", owner.sex());
            put(fields, "domicile", owner.domicile());
        }
        put(fields, "name", details.name());
        put(fields, "brand", details.brand());
        put(fields, "legalForm", details.legalForm() == LegalForm.UNKNOWN ? null : details.legalForm());
        put(fields, "status", details.status());
        put(fields, "village", details.place().village());
        put(fields, "address", details.place().address());
        put(fields, "postalCode", details.place().postalCode());
        put(fields, "premises", details.premises());
        put(fields, "startDate", Dates.typed(details.startDate()));
        put(fields, "nib", details.nib());
        put(fields, "notes", details.notes());
        activities(fields, details.activities());
        workers(fields, details.workers());
        products(fields, details.products());
        figures(fields, details.figures());
        return new Typed(fields);
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(name, List.of(value.toString()));
        }
    }

    private static void activities(Map<String, List<String>> fields, List<Kbli> activities) {
        fields.put("kbli", activities.stream().map(FormContent::activity).toList());
        activities.stream()
                .filter(Kbli::primary)
                .findFirst()
                .ifPresent(main -> fields.put("kbliMain", List.of(activity(main))));
    }

    private static String activity(Kbli activity) {
        return activity.code() + ":" + activity.version();
    }

    private static void workers(Map<String, List<String>> fields, BusinessRecord.@Nullable Workers workers) {
        if (workers != null) {
            put(fields, "paidMale", workers.paidMale());
            put(fields, "paidFemale", workers.paidFemale());
            put(fields, "unpaidMale", workers.unpaidMale());
            put(fields, "unpaidFemale", workers.unpaidFemale());
        }
    }

    private static void products(Map<String, List<String>> fields, List<BusinessRecord.Product> products) {
        fields.put(
                "productId", products.stream().map(BusinessRecord.Product::id).toList());
        fields.put(
                "productName",
                products.stream().map(BusinessRecord.Product::name).toList());
        fields.put(
                "productPackaging",
                products.stream().map(product -> text(product.packaging())).toList());
        fields.put(
                "productDays",
                products.stream().map(product -> text(product.shelfLifeDays())).toList());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static void figures(Map<String, List<String>> fields, List<BusinessRecord.Year> figures) {
        if (!figures.isEmpty()) {
            BusinessRecord.Year latest = figures.getLast();
            put(fields, "year", latest.year());
            put(fields, "capital", money(latest.capital()));
            put(fields, "annualSales", money(latest.annualSales()));
        }
    }

    private static @Nullable String money(@Nullable Long rupiah) {
        return rupiah == null
                ? null
                : NumberFormat.getIntegerInstance(Locale.of("id", "ID")).format(rupiah);
    }
}
