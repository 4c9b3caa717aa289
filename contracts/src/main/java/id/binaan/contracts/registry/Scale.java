package id.binaan.contracts.registry;

import id.binaan.contracts.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scale class of a business and how it was found; the amounts behind it travel on the finance topic only.
 *
 * @param scale the class
 * @param basis the criterion that decided; null if the scale is UNKNOWN
 * @param ruleVersion the rule that was applied, e.g. {@code PP7_2021}
 * @param referenceYear the year of the sales that decided, from 1900; null if capital decided
 * @param flags what to look at, e.g. {@code SCALE_CONFLICT}, {@code BASIS_SUBSTITUTED}
 */
public record Scale(
        ScaleClass scale,
        @Nullable ScaleBasis basis,
        String ruleVersion,
        @Nullable Integer referenceYear,
        List<String> flags) {
    public Scale {
        Shape.CODE.check("ruleVersion", ruleVersion);
        Shape.checkYear("referenceYear", referenceYear);
        flags = Shape.CODE.checkAll("flags", flags);
    }
}
