package id.binaan.contracts.registry;

import id.binaan.contracts.shape.Shape;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was produced in a month.
 *
 * @param productId null if recorded for the business as a whole
 * @param month {@code yyyy-MM}
 * @param quantity 0 to 10^12 in {@code unit}, at most 6 decimals; kept without trailing zeros
 * @param unit unit code, e.g. {@code KG}, {@code PACK}
 * @param value sales value in rupiah, from 0; null if not known
 */
public record Production(
        @Nullable UUID productId,
        YearMonth month,
        BigDecimal quantity,
        String unit,
        @Nullable Long value) {
    public Production {
        quantity = Shape.checkQuantity("quantity", quantity);
        Shape.CODE.check("unit", unit);
        Shape.checkAmount("value", value);
    }
}
