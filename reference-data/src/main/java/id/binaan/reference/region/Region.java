package id.binaan.reference.region;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One administrative region as the ministry names it, with what else we know of it. */
public final class Region {
    private final RegionCode code;
    private final String name;
    private final @Nullable BpsCode bpsCode;
    private final @Nullable String postalCode;
    private final @Nullable MapPoint point;

    Region(
            RegionCode code,
            String name,
            @Nullable BpsCode bpsCode,
            @Nullable String postalCode,
            @Nullable MapPoint point) {
        this.code = code;
        this.name = name;
        this.bpsCode = bpsCode;
        this.postalCode = postalCode;
        this.point = point;
    }

    /** The ministry's code. */
    public RegionCode code() {
        return code;
    }

    /** E.g. {@code Kabupaten Bengkalis}, {@code Bantan}, {@code Selat Baru}. */
    public String name() {
        return name;
    }

    /** The level of its code. */
    public RegionLevel level() {
        return code.level();
    }

    /** Its BPS code of 2018; known for most districts, and for every subdistrict and village of Bengkalis. */
    public Optional<BpsCode> bpsCode() {
        return Optional.ofNullable(bpsCode);
    }

    /** Five digits; known for the villages of Bengkalis. */
    public Optional<String> postalCode() {
        return Optional.ofNullable(postalCode);
    }

    /** A point inside it; known for Bengkalis, its subdistricts and villages. */
    public Optional<MapPoint> point() {
        return Optional.ofNullable(point);
    }

    @Override
    public String toString() {
        return code + " " + name;
    }
}
