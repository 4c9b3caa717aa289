package id.binaan.dashboard.overview;

import id.binaan.contracts.registry.RecordState;
import id.binaan.dashboard.page.BusinessLinks;
import id.binaan.dashboard.page.Places;
import id.binaan.dashboard.search.Figures;
import id.binaan.kit.security.RegionScope;
import id.binaan.reference.region.Region;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The figures of the subdistricts, for the map and the list beside it. */
@Component
class Areas {
    private static final int STEPS = 5;

    private final Places places;
    private final BusinessLinks links;
    private final DistrictMap map;

    Areas(Places places, BusinessLinks links, DistrictMap map) {
        this.places = places;
        this.links = links;
        this.map = map;
    }

    /**
     * One subdistrict.
     *
     * @param step how dark it is drawn, 1 to 5; 0 if it has no businesses
     * @param inScope whether whoever looks may see its businesses
     */
    record Area(
            String code,
            String name,
            long total,
            long unfinished,
            long valid,
            int step,
            boolean inScope,
            String link,
            DistrictMap.Shape shape) {}

    /** All subdistricts of the district, those out of scope without figures. */
    List<Area> of(Figures figures, RegionScope scope) {
        Map<String, Long> totals = figures.bySubdistrict();
        long most = places.subdistricts().stream()
                .mapToLong(place -> totals.getOrDefault(place.code().value(), 0L))
                .max()
                .orElse(0);
        return places.subdistricts().stream()
                .map(place -> area(
                        place, figures, scope, totals.getOrDefault(place.code().value(), 0L), most))
                .toList();
    }

    String viewBox() {
        return map.viewBox();
    }

    private Area area(Region place, Figures figures, RegionScope scope, long total, long most) {
        String code = place.code().value();
        boolean inScope = scope.contains(code) || scope.codes().stream().anyMatch(own -> own.startsWith(code + "."));
        Map<RecordState, Long> states = figures.stateBySubdistrict().getOrDefault(code, Map.of());
        return new Area(
                code,
                place.name(),
                total,
                states.getOrDefault(RecordState.DRAFT, 0L) + states.getOrDefault(RecordState.NEEDS_CORRECTION, 0L),
                states.getOrDefault(RecordState.VALID, 0L),
                total == 0 ? 0 : (int) Math.max(1, (total * STEPS + most - 1) / most),
                inScope,
                links.place(code),
                map.shapes().stream()
                        .filter(shape -> shape.code().equals(code))
                        .findFirst()
                        .orElseThrow());
    }
}
