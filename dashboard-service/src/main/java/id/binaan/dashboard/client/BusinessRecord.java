package id.binaan.dashboard.client;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.Kbli;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.contracts.registry.Premises;
import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.ScaleClass;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A business as the registry shows it to staff.
 *
 * @param contactPhone masked; for businesses whose owner is not known
 * @param missing codes of the mandatory fields that are not filled
 * @param reasons why it is back with its author
 * @param author who recorded it, or {@code import:<id>}
 */
public record BusinessRecord(
        UUID id,
        long version,
        String registryNumber,
        RecordState state,
        Details details,
        @Nullable String contactPhone,
        Scale scale,
        List<String> missing,
        List<String> reasons,
        List<DuplicateReview> duplicateReviews,
        String source,
        String author) {

    /** What people record of it. */
    public record Details(
            @Nullable String name,
            @Nullable String brand,
            LegalForm legalForm,
            @Nullable UUID ownerId,
            Place place,
            @Nullable Premises premises,
            @Nullable String startDate,
            List<Kbli> activities,
            @Nullable String statedActivity,
            @Nullable String nib,
            @Nullable Workers workers,
            List<Product> products,
            List<Year> figures,
            BusinessStatus status,
            @Nullable String notes) {
        @Override
        public String toString() {
            return "Details[]"; // names and amounts must not reach a log by accident
        }
    }

    /** Where it is. */
    public record Place(
            @Nullable String village,
            @Nullable String subdistrict,
            @Nullable String district,
            boolean outOfArea,
            @Nullable String stated,
            @Nullable String address,
            @Nullable String postalCode,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {}

    /** Who works there; the owner counts as one unpaid. */
    public record Workers(int paidMale, int paidFemale, int unpaidMale, int unpaidFemale) {
        public int all() {
            return paidMale + paidFemale + unpaidMale + unpaidFemale;
        }
    }

    /** What it makes. */
    public record Product(
            String id,
            String name,
            @Nullable String category,
            @Nullable String packaging,
            @Nullable Integer shelfLifeDays,
            @Nullable String storage,
            @Nullable String processTechnology,
            List<String> ingredients) {}

    /** The money of a year, in rupiah. */
    public record Year(
            int year, @Nullable Long capital, @Nullable Long annualSales) {}

    /** Its class and the year of the amount that decided. */
    public record Scale(ScaleClass scale, @Nullable Integer referenceYear) {}

    /** The question whether another record is the same business; open while there is no answer. */
    public record DuplicateReview(
            UUID otherId, String reason, @Nullable String answer) {}
}
