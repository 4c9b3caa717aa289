package id.binaan.registry.business;

import id.binaan.contracts.registry.RecordState;
import id.binaan.registry.scale.ScaleAssessment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A business record as staff see it.
 *
 * @param version the ETag's version
 * @param contactPhone masked unless a purpose was given; null if none
 * @param missing codes of the mandatory fields that are not filled
 * @param reasons why it is back with its author
 */
public record BusinessView(
        String id,
        long version,
        String registryNumber,
        RecordState state,
        BusinessDetails details,
        @Nullable String contactPhone,
        boolean nameIsPersonal,
        ScaleAssessment scale,
        List<String> missing,
        List<String> reasons,
        List<DuplicateReview> duplicateReviews,
        String source,
        String author) {

    /**
     * @param figures whether to show the money: personal finance is for those who work with it
     */
    static BusinessView of(Business business, boolean figures, @Nullable String contactPhone) {
        BusinessDetails all = business.details();
        BusinessDetails shown = shown(all, figures ? all.figures() : List.of());
        ScaleAssessment scale = business.scale();
        return new BusinessView(
                business.id(),
                business.version(),
                business.registryNumber(),
                business.state(),
                shown,
                contactPhone,
                business.nameIsPersonal(),
                figures
                        ? scale
                        : new ScaleAssessment(
                                scale.scale(),
                                scale.basis(),
                                null,
                                scale.referenceYear(),
                                scale.ruleVersion(),
                                scale.flags()),
                business.missing(),
                business.reasons(),
                business.reviews(),
                business.source(),
                business.author());
    }

    /** Without what is sealed, and with the figures that the caller may see. */
    private static BusinessDetails shown(BusinessDetails all, List<YearFigures> figures) {
        return new BusinessDetails(
                all.name(),
                all.brand(),
                all.legalForm(),
                all.ownerId(),
                all.responsibleIds(),
                all.place(),
                all.premises(),
                all.startDate(),
                all.activities(),
                all.statedActivity(),
                all.nib(),
                all.workers(),
                all.products(),
                figures,
                all.status(),
                all.declaredScale(),
                null,
                all.notes());
    }

    /** One line of a list. */
    record Row(
            String id,
            String registryNumber,
            @Nullable String name,
            RecordState state,
            @Nullable String village,
            @Nullable String subdistrict,
            List<Activity> kbli,
            String scale,
            int missing) {
        static Row of(Business business) {
            BusinessDetails details = business.details();
            return new Row(
                    business.id(),
                    business.registryNumber(),
                    details.name(),
                    business.state(),
                    details.place().village(),
                    details.place().subdistrict(),
                    details.activities(),
                    business.scale().scale().name(),
                    business.missing().size());
        }
    }
}
