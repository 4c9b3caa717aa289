package id.binaan.contracts.registry;

import id.binaan.contracts.shape.Shape;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product of a business, with what certification schemes ask about it.
 *
 * @param id stable for the life of the product
 * @param name what it is sold as
 * @param category product category code; null if not known
 * @param packaging packaging code, e.g. {@code PLASTIC}; null if not known
 * @param shelfLifeDays days at the named storage, from 0; null if not known
 * @param storage storage code, e.g. {@code ROOM_TEMPERATURE}; null if not known
 * @param processTechnology technology code, e.g. {@code MANUAL}; null if not known
 * @param ingredients names of the ingredients, main ones first; empty if not known
 */
public record Product(
        UUID id,
        String name,
        @Nullable String category,
        @Nullable String packaging,
        @Nullable Integer shelfLifeDays,
        @Nullable String storage,
        @Nullable String processTechnology,
        List<String> ingredients) {
    public Product {
        Shape.TEXT.check("name", name);
        Shape.CODE.checkOptional("category", category);
        Shape.CODE.checkOptional("packaging", packaging);
        Shape.CODE.checkOptional("storage", storage);
        Shape.CODE.checkOptional("processTechnology", processTechnology);
        Shape.checkCount("shelfLifeDays", shelfLifeDays);
        ingredients = Shape.TEXT.checkAll("ingredients", ingredients);
    }
}
