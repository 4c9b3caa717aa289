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
        @Nullable List<String> responsibleIds,
        @Nullable PlaceInput location,
        @Nullable Premises premises,
        @Nullable String startDate,
        @Nullable List<KbliInput> kbli,
        @Nullable String nib,
        @Nullable Workers workers,
        @Nullable List<ProductInput> products,
        @Nullable List<YearInput> finance,
        @Nullable BusinessStatus status,
        @Nullable String notes,
        @Nullable String source,
        @Nullable Set<String> clear) {

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
    public record KbliInput(String code, String version, boolean primary) {}

    /**
     * What it makes.
     *
     * @param id the product's id if it is known already
     */
    public record ProductInput(
            @Nullable String id,
            String name,
            @Nullable String category,
            @Nullable String packaging,
            @Nullable Integer shelfLifeDays,
            @Nullable String storage,
            @Nullable String processTechnology,
            @Nullable List<String> ingredients) {}

    /** The money of a year; amounts as people type them, e.g. {@code 1.500.000} or {@code 1,5 juta}. */
    public record YearInput(
            int year,
            @Nullable String capital,
            @Nullable String annualSales,
            @Nullable List<YearFigures.MonthlyProduction> production) {}

    boolean clears(String field) {
        return clear != null && clear.contains(field);
    }
}
