package id.binaan.reference.region;

import static id.binaan.reference.region.RegionLevel.DISTRICT;
import static id.binaan.reference.region.RegionLevel.SUBDISTRICT;
import static id.binaan.reference.region.RegionLevel.VILLAGE;

import id.binaan.reference.region.RegionMatch.Ambiguous;
import id.binaan.reference.region.RegionMatch.Found;
import id.binaan.reference.region.RegionMatch.Outside;
import id.binaan.reference.region.RegionMatch.Unknown;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells from written names which place is meant, and leaves to a person what is not certain. */
final class RegionFinder {
    private final NavigableMap<RegionCode, Region> byCode;
    private final Region home;
    private final NameIndex districts;
    private final NameIndex subdistricts;
    private final NameIndex subdistrictsAnywhere;
    private final NameIndex villages;

    RegionFinder(NavigableMap<RegionCode, Region> byCode, Region home) {
        Collection<Region> all = byCode.values();
        this.byCode = byCode;
        this.home = home;
        this.districts = new NameIndex(at(DISTRICT, all), PlaceNames::districtKey);
        this.subdistrictsAnywhere = new NameIndex(at(SUBDISTRICT, all), PlaceNames::subdistrictKey);
        this.subdistricts = new NameIndex(at(SUBDISTRICT, all).filter(this::isAtHome), PlaceNames::subdistrictKey);
        this.villages = new NameIndex(at(VILLAGE, all).filter(this::isAtHome), PlaceNames::villageKey);
    }

    RegionMatch find(String village, String subdistrict, String district) {
        if (PlaceNames.words(district).isEmpty()) {
            return withoutDistrict(village, subdistrict);
        }
        List<Region> stated = districts(district);
        if (stated.contains(home)) {
            return atHome(village, subdistrict, home);
        }
        if (!stated.isEmpty()) {
            return new Outside(stated);
        }
        boolean slip = districts.nearly(district).contains(home);
        return slip ? toConfirm(atHome(village, subdistrict, home)) : new Unknown(null);
    }

    private List<Region> districts(String name) {
        int kind = PlaceNames.statedKind(name);
        return districts.named(name).stream()
                .filter(region -> kind == 0 || region.code().isCity() == (kind > 0))
                .toList();
    }

    private RegionMatch withoutDistrict(String village, String subdistrict) {
        boolean homeSubdistrict = !subdistricts.named(subdistrict).isEmpty();
        List<Region> elsewhere = subdistrictsAnywhere.named(subdistrict);
        if (!homeSubdistrict && !elsewhere.isEmpty()) {
            return new Outside(
                    elsewhere.stream().map(this::districtOf).distinct().toList());
        }
        return atHome(village, subdistrict, null);
    }

    /** @param known what is certain without the subdistrict: the district if it was stated */
    private RegionMatch atHome(String village, String subdistrict, @Nullable Region known) {
        boolean villageStated = !PlaceNames.words(village).isEmpty();
        if (PlaceNames.words(subdistrict).isEmpty()) {
            return villageStated ? village(village, known) : known == null ? new Unknown(null) : new Found(known);
        }
        List<Region> exact = subdistricts.named(subdistrict);
        if (exact.size() == 1) {
            return villageStated ? village(village, exact.getFirst()) : new Found(exact.getFirst());
        }
        List<Region> near = subdistricts.nearly(subdistrict);
        if (villageStated) {
            RegionMatch match = toConfirm(village(village, near.size() == 1 ? near.getFirst() : known));
            return match instanceof Unknown ? new Unknown(known) : match;
        }
        return near.isEmpty() ? new Unknown(known) : new Ambiguous(near);
    }

    private RegionMatch village(String village, @Nullable Region within) {
        List<Region> anywhere = villages.named(village);
        List<Region> here = inside(within, anywhere);
        if (here.size() == 1) {
            return new Found(here.getFirst());
        }
        if (!anywhere.isEmpty()) {
            return new Ambiguous(here.isEmpty() ? anywhere : here);
        }
        List<Region> near = inside(within, villages.nearly(village));
        return near.isEmpty() ? new Unknown(within) : new Ambiguous(near);
    }

    private static RegionMatch toConfirm(RegionMatch match) {
        return match instanceof Found found ? new Ambiguous(List.of(found.region())) : match;
    }

    private static List<Region> inside(@Nullable Region within, List<Region> regions) {
        return regions.stream()
                .filter(region -> within == null || within.code().contains(region.code()))
                .toList();
    }

    private static Stream<Region> at(RegionLevel level, Collection<Region> all) {
        return all.stream().filter(region -> region.level() == level);
    }

    private boolean isAtHome(Region region) {
        return home.code().contains(region.code());
    }

    private Region districtOf(Region subdistrict) {
        return subdistrict.code().parent().map(byCode::get).orElseThrow();
    }
}
