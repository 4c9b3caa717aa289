package id.binaan.registry.business;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product with what certification schemes ask about it (DOMAIN 1.2, 3.4).
 *
 * @param id stable for the life of the product
 * @param shelfLifeDays days at the named storage, from 0; null if not known
 */
public record BusinessProduct(
        String id,
        String name,
        @Nullable String category,
        @Nullable String packaging,
        @Nullable Integer shelfLifeDays,
        @Nullable String storage,
        @Nullable String processTechnology,
        List<String> ingredients) {
    public BusinessProduct {
        ingredients = List.copyOf(ingredients);
    }
}
