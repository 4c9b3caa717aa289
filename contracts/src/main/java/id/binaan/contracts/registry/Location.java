package id.binaan.contracts.registry;

import id.binaan.contracts.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Where a business is, to the village; never an address or coordinates, since for a home they would point to a person.
 *
 * @param village Kemendagri code, e.g. {@code 14.03.02.2005}; null if not known
 * @param subdistrict Kemendagri code, e.g. {@code 14.03.02}; null if not known
 * @param district Kemendagri code, e.g. {@code 14.03}; null if not known
 * @param bpsVillage BPS code of the village, ten digits; null if not known
 * @param outOfArea whether it is outside the office's district; such a record is never VALID
 */
public record Location(
        @Nullable String village,
        @Nullable String subdistrict,
        @Nullable String district,
        @Nullable String bpsVillage,
        boolean outOfArea) {
    public Location {
        Shape.VILLAGE.checkOptional("village", village);
        Shape.SUBDISTRICT.checkOptional("subdistrict", subdistrict);
        Shape.DISTRICT.checkOptional("district", district);
        Shape.BPS_VILLAGE.checkOptional("bpsVillage", bpsVillage);
    }
}
