package id.binaan.contracts.registry;

import id.binaan.contracts.shape.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The full public state of a business after an event: class internal, so no amounts, no address and no person but by
 * opaque id.
 *
 * @param id the record id
 * @param registryNumber for people only, e.g. {@code UMKM-1403-2026-000123}
 * @param name null if {@code nameIsPersonal} (it then travels on the person topic) or if not known yet
 * @param nameIsPersonal whether the name contains the owner's
 * @param brand the brand of its goods, which need not be the name; null if none
 * @param legalForm the legal form
 * @param ownerId the owner's person id; null if not known yet
 * @param responsibleIds person ids of those in charge of production
 * @param location where it is, to the village
 * @param premises where it works; null if not known yet
 * @param startDate when it began: {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}; null if not known yet
 * @param kbli its economic activities
 * @param scale its scale class
 * @param hasNib whether a NIB is on record; the number itself is not published
 * @param recordState how far the record has come
 * @param businessStatus what the business does
 * @param survivorId the record that replaces this one; null unless the state is MERGED
 * @param products its products
 * @param missing codes of the mandatory fields that are not filled yet, e.g. {@code business.startDate}
 * @param source where the record came from, a code, e.g. {@code CENSUS}
 * @param lastConfirmedAt the day of the last confirmation, WIB; null if never
 */
public record BusinessSnapshot(
        UUID id,
        String registryNumber,
        @Nullable String name,
        boolean nameIsPersonal,
        @Nullable String brand,
        LegalForm legalForm,
        @Nullable UUID ownerId,
        List<UUID> responsibleIds,
        Location location,
        @Nullable Premises premises,
        @Nullable String startDate,
        List<Kbli> kbli,
        Scale scale,
        boolean hasNib,
        RecordState recordState,
        BusinessStatus businessStatus,
        @Nullable UUID survivorId,
        List<Product> products,
        List<String> missing,
        String source,
        @Nullable LocalDate lastConfirmedAt) {
    public BusinessSnapshot {
        if (nameIsPersonal && name != null) {
            throw new IllegalArgumentException("a personal name must not be on the business topic");
        }
        Shape.TEXT.check("registryNumber", registryNumber);
        Shape.TEXT.checkOptional("name", name);
        Shape.TEXT.checkOptional("brand", brand);
        Shape.PARTIAL_DATE.checkOptional("startDate", startDate);
        Shape.CODE.check("source", source);
        responsibleIds = List.copyOf(responsibleIds);
        kbli = List.copyOf(kbli);
        products = List.copyOf(products);
        missing = Shape.FIELD.checkAll("missing", missing);
    }
}
