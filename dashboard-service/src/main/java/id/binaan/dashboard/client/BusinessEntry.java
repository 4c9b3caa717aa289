package id.binaan.dashboard.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.Kbli;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.contracts.registry.Premises;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody records or corrects of a business; null leaves a field as it is, lists replace the stored ones.
 *
 * @param clear names of fields to be emptied
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BusinessEntry(
        @Nullable String name,
        @Nullable String brand,
        @Nullable LegalForm legalForm,
        @Nullable UUID ownerId,
        @Nullable Place location,
        @Nullable Premises premises,
        @Nullable String startDate,
        @Nullable List<Kbli> kbli,
        @Nullable String nib,
        BusinessRecord.@Nullable Workers workers,
        @Nullable List<Product> products,
        @Nullable List<Year> finance,
        @Nullable BusinessStatus status,
        @Nullable String notes,
        Set<String> clear) {

    /** Where it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            @Nullable String village,
            @Nullable String address,
            @Nullable String postalCode,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {}

    /** What it makes; a product that is known keeps its id. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Product(
            @Nullable String id,
            String name,
            @Nullable String category,
            @Nullable String packaging,
            @Nullable Integer shelfLifeDays,
            @Nullable String storage,
            @Nullable String processTechnology,
            List<String> ingredients) {}

    /** The money of a year, as people type it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Year(
            int year, @Nullable String capital, @Nullable String annualSales) {}
}
