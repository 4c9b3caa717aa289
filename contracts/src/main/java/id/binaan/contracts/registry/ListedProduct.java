package id.binaan.contracts.registry;

import id.binaan.contracts.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A product as shown to partners.
 *
 * @param name what it is sold as
 * @param category product category; null if not known
 */
public record ListedProduct(String name, @Nullable String category) {
    public ListedProduct {
        Shape.TEXT.check("name", name);
        Shape.CODE.checkOptional("category", category);
    }
}
