package id.binaan.dashboard.page;

import id.binaan.reference.region.Region;
import id.binaan.reference.region.RegionCode;
import id.binaan.reference.region.RegionLevel;
import id.binaan.reference.region.Regions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Regions by their names, which are the same in both languages: codes are for programs. */
@Component
public class Places {
    private final Regions regions;

    Places(Regions regions) {
        this.regions = regions;
    }

    /** E.g. {@code Selat Baru}; a dash if the code is not known. */
    public String name(@Nullable String code) {
        return find(code).map(Region::name).orElse("–");
    }

    /** E.g. {@code Selat Baru, Kecamatan Bantan}; a dash if the code is not known. */
    public String full(@Nullable String code) {
        Optional<Region> found = find(code);
        if (found.isEmpty()) {
            return "–";
        }
        Region region = found.get();
        return switch (region.level()) {
            case VILLAGE ->
                region.name()
                        + region.code()
                                .parent()
                                .flatMap(regions::find)
                                .map(parent -> ", Kecamatan " + parent.name())
                                .orElse("");
            case SUBDISTRICT -> "Kecamatan " + region.name();
            case DISTRICT, PROVINCE -> region.name();
        };
    }

    /** The subdistricts of the office's district, by code. */
    public List<Region> subdistricts() {
        return regions.children(Regions.BENGKALIS).stream()
                .filter(region -> region.level() == RegionLevel.SUBDISTRICT)
                .toList();
    }

    private Optional<Region> find(@Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        try {
            return regions.find(new RegionCode(code));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }
}
