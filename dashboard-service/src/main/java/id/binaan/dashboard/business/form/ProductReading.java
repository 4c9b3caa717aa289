package id.binaan.dashboard.business.form;

import id.binaan.dashboard.client.BusinessEntry;
import id.binaan.dashboard.client.BusinessRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of products; an empty row is none. The form asks for less than the record holds: the rest stays. */
final class ProductReading {
    static final List<String> FIELDS = List.of("productId", "productName", "productPackaging", "productDays");

    private static final int MOST_DAYS = 36_500;

    private ProductReading() {}

    /** @param record what is on record; null for a new business */
    static List<BusinessEntry.Product> read(Typed typed, @Nullable BusinessRecord record, Errors errors) {
        List<BusinessEntry.Product> products = new ArrayList<>();
        for (int i = 0; i < typed.all("productName").size(); i++) {
            String name = errors.text("product-" + i, typed.of("productName", i), 150, false);
            Integer days = errors.count("product-" + i, typed.of("productDays", i), MOST_DAYS);
            if (name != null) {
                products.add(product(typed, i, name, days, known(typed.of("productId", i), record)));
            } else if (days != null) {
                errors.add("product-" + i, "form.product-name");
            }
        }
        return products;
    }

    private static BusinessRecord.@Nullable Product known(String id, @Nullable BusinessRecord record) {
        return record == null
                ? null
                : record.details().products().stream()
                        .filter(product -> product.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    private static BusinessEntry.Product product(
            Typed typed, int i, String name, @Nullable Integer days, BusinessRecord.@Nullable Product known) {
        String packaging = typed.of("productPackaging", i);
        return new BusinessEntry.Product(
                known == null ? null : known.id(),
                name,
                known == null ? null : known.category(),
                packaging.isEmpty() ? null : packaging,
                days,
                known == null ? null : known.storage(),
                known == null ? null : known.processTechnology(),
                known == null ? List.of() : known.ingredients());
    }
}
