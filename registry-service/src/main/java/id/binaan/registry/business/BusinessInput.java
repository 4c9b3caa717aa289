package id.binaan.registry.business;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.contracts.registry.Premises;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller records or corrects of a business. When correcting, null leaves a field as it is, lists replace the
 * stored ones, and {@code clear} names fields to be emptied.
 *
 * @param startDate {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}, not in the future
 * @param nib 13 digits, blanks and dots allowed
 * @param clear field names, e.g. {@code nib}
 */
public record BusinessInput(
        @Nullable String name,
        @Nullable String brand,
        @Nullable LegalForm legalForm,
        @Nullable String ownerId,
        @Nullable List<@Nullable String> responsibleIds,
        @Nullable PlaceInput location,
        @Nullable Premises premises,
        @Nullable String startDate,
        @Nullable List<@Nullable KbliInput> kbli,
        @Nullable String nib,
        @Nullable Workers workers,
        @Nullable List<@Nullable ProductInput> products,
        @Nullable List<@Nullable YearInput> finance,
        @Nullable BusinessStatus status,
        @Nullable String notes,
        @Nullable String source,
        @Nullable Set<@Nullable String> clear) {

    /**
     * Where it is.
     *
     * @param village Kemendagri code, e.g. {@code 14.03.02.2005}
     */
    public record PlaceInput(
            @Nullable String village,
            @Nullable String address,
            @Nullable String postalCode,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {}

    /** What it does: five digits and the edition. */
    public record KbliInput(@Nullable String code, @Nullable String version, boolean primary) {}

    /**
     * What it makes.
     *
     * @param id the product's id if it is known already
     */
    public record ProductInput(
            @Nullable String id,
            @Nullable String name,
            @Nullable String category,
            @Nullable String packaging,
            @Nullable Integer shelfLifeDays,
            @Nullable String storage,
            @Nullable String processTechnology,
            @Nullable List<@Nullable String> ingredients) {}

    /**
     * The money of a year; amounts as people type them, e.g. {@code 1.500.000} or {@code 1,5 juta}. When correcting, other
     * years stay, and so does what is null.
     */
    public record YearInput(
            int year,
            @Nullable String capital,
            @Nullable String annualSales,
            @Nullable List<@Nullable MonthInput> production) {}

    /**
     * What was made in a month.
     *
     * @param productId a product of this business; null for all together
     * @param month {@code yyyy-MM} of that year
     * @param quantity from 0, in the unit
     * @param unit a code such as {@code KG}
     * @param value as people type it; null if not known
     */
    public record MonthInput(
            @Nullable String productId,
            @Nullable String month,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable String value) {}

    /** What can be emptied; lists are emptied by an empty list. */
    static final Set<String> CLEARABLE =
            Set.of("name", "brand", "ownerId", "premises", "startDate", "nib", "workers", "notes");

    boolean clears(String field) {
        return clear != null && clear.contains(field);
    }
}
