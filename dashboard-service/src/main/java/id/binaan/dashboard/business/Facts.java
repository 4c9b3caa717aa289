package id.binaan.dashboard.business;

import id.binaan.contracts.registry.BusinessSnapshot;
import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.Kbli;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.contracts.registry.Premises;
import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.ScaleClass;
import id.binaan.dashboard.client.BusinessRecord;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a business, from wherever it comes: the registry knows all, the read copy what is public.
 *
 * @param whole whether it comes from the registry; what is null then is not known, else it may only not be shown
 * @param startDate as people type it
 */
record Facts(
        UUID id,
        String registryNumber,
        @Nullable String name,
        @Nullable String brand,
        RecordState state,
        BusinessStatus status,
        LegalForm legalForm,
        @Nullable String village,
        @Nullable String subdistrict,
        boolean outOfArea,
        @Nullable String stated,
        @Nullable String address,
        @Nullable Premises premises,
        @Nullable String startDate,
        List<Kbli> kbli,
        @Nullable String statedActivity,
        ScaleClass scale,
        @Nullable Integer scaleYear,
        boolean hasNib,
        @Nullable String nib,
        BusinessRecord.@Nullable Workers workers,
        List<Made> products,
        List<BusinessRecord.Year> figures,
        @Nullable String notes,
        List<String> missing,
        List<String> reasons,
        @Nullable UUID survivorId,
        boolean whole) {

    /** A product by name, how it is packed and how long it keeps. */
    record Made(
            String name,
            @Nullable String packaging,
            @Nullable Integer shelfLifeDays) {}

    /** @param missing with what the owner lacks by now, for the record knows that only from its last change */
    static Facts of(BusinessRecord record, List<String> missing) {
        BusinessRecord.Details details = record.details();
        return new Facts(
                record.id(),
                record.registryNumber(),
                details.name(),
                details.brand(),
                record.state(),
                details.status(),
                details.legalForm(),
                details.place().village(),
                details.place().subdistrict(),
                details.place().outOfArea(),
                details.place().stated(),
                details.place().address(),
                details.premises(),
                details.startDate() == null ? null : Dates.typed(details.startDate()),
                details.activities(),
                details.statedActivity(),
                record.scale().scale(),
                record.scale().referenceYear(),
                details.nib() != null,
                details.nib(),
                details.workers(),
                details.products().stream()
                        .map(product -> new Made(product.name(), product.packaging(), product.shelfLifeDays()))
                        .toList(),
                details.figures().reversed(),
                details.notes(),
                missing,
                record.reasons(),
                null,
                true);
    }

    /** @param name also where it is personal and not in the snapshot */
    static Facts of(BusinessSnapshot business, @Nullable String name) {
        return new Facts(
                business.id(),
                business.registryNumber(),
                name != null ? name : business.name(),
                business.brand(),
                business.recordState(),
                business.businessStatus(),
                business.legalForm(),
                business.location().village(),
                business.location().subdistrict(),
                business.location().outOfArea(),
                null,
                null,
                business.premises(),
                business.startDate() == null ? null : Dates.typed(business.startDate()),
                business.kbli(),
                null,
                business.scale().scale(),
                business.scale().referenceYear(),
                business.hasNib(),
                null,
                null,
                business.products().stream()
                        .map(product -> new Made(product.name(), product.packaging(), product.shelfLifeDays()))
                        .toList(),
                List.of(),
                null,
                business.missing(),
                List.of(),
                business.survivorId(),
                false);
    }

    @Override
    public String toString() {
        return "Facts[" + id + "]"; // a name must not reach a log by accident
    }
}
