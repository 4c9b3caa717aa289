package id.binaan.registry.business;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a business is (DOMAIN 1.2, {@code business.location}).
 *
 * @param village Kemendagri code; null if not known
 * @param subdistrict Kemendagri code; null if not known
 * @param district Kemendagri code; null if not known
 * @param bpsVillage BPS code of the village; null if not known
 * @param outOfArea whether it is known to lie outside the office's district
 * @param stated the place as a list named it, if no code was found for it
 * @param address street, RT and RW; null if not known
 * @param latitude degrees, -90 to 90
 * @param longitude degrees, -180 to 180
 */
public record Place(
        @Nullable String village,
        @Nullable String subdistrict,
        @Nullable String district,
        @Nullable String bpsVillage,
        boolean outOfArea,
        @Nullable String stated,
        @Nullable String address,
        @Nullable String postalCode,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude) {

    /** Nothing is known. */
    public static final Place UNKNOWN = new Place(null, null, null, null, false, null, null, null, null, null);

    /** The most exact code known; null if none is. */
    public @Nullable String mostExact() {
        return village != null ? village : subdistrict != null ? subdistrict : district;
    }
}
