package id.binaan.registry.business;

import id.binaan.registry.FieldErrors;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks what a business is said to make. */
final class ProductsForm {
    private static final int MOST = 50;
    private static final int MOST_DAYS = 36_500;

    private final Supplier<UUID> ids;

    /** @param ids mints the ids of products that are new */
    ProductsForm(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** @param before the products as stored; a product keeps its id, and nobody brings ids of their own */
    List<BusinessProduct> check(
            List<BusinessInput.@Nullable ProductInput> inputs, List<BusinessProduct> before, FieldErrors errors) {
        Set<String> free = before.stream().map(BusinessProduct::id).collect(Collectors.toCollection(HashSet::new));
        return errors.each(
                "products", inputs, MOST, "products.too-many", (field, input) -> product(field, input, free, errors));
    }

    private @Nullable BusinessProduct product(
            String field, BusinessInput.ProductInput input, Set<String> free, FieldErrors errors) {
        String name = errors.line(field + ".name", input.name(), 150);
        if (input.name() == null || input.name().isBlank()) {
            errors.add(field + ".name", "field.NotBlank");
        }
        Integer days = input.shelfLifeDays();
        if (days != null && (days < 0 || days > MOST_DAYS)) {
            errors.add(field + ".shelfLifeDays", "product.shelf-life");
        }
        String id = errors.id(field + ".id", input.id());
        if (id != null && !free.remove(id)) {
            errors.add(field + ".id", "product.unknown");
        }
        return new BusinessProduct(
                id == null ? ids.get().toString() : id,
                name == null ? "" : name,
                errors.code(field + ".category", input.category()),
                errors.code(field + ".packaging", input.packaging()),
                days,
                errors.code(field + ".storage", input.storage()),
                errors.code(field + ".processTechnology", input.processTechnology()),
                ingredients(field + ".ingredients", input.ingredients(), errors));
    }

    private static List<String> ingredients(String field, @Nullable List<@Nullable String> inputs, FieldErrors errors) {
        return inputs == null
                ? List.of()
                : errors.each(field, inputs, MOST, "field.too-many", (at, text) -> errors.line(at, text, 150));
    }
}
