package id.binaan.dashboard.search;

import id.binaan.contracts.registry.Kbli;
import id.binaan.contracts.registry.Location;
import id.binaan.reference.kbli.KbliCatalogue;
import id.binaan.reference.kbli.KbliVersion;
import id.binaan.reference.region.RegionCode;
import id.binaan.reference.region.Regions;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** The words behind codes, so that a business is found by the name of its village and of what it does. */
final class Titles {
    private final Regions regions;
    private final KbliCatalogue activities;

    Titles(Regions regions, KbliCatalogue activities) {
        this.regions = regions;
        this.activities = activities;
    }

    /** Code and title of an activity. */
    Stream<String> of(Kbli kbli) {
        Stream<String> title = Arrays.stream(KbliVersion.values())
                .filter(version -> version.year().equals(kbli.version()) && version.hasCatalogue())
                .flatMap(version -> activities.find(kbli.code(), version).stream())
                .map(entry -> entry.title());
        return Stream.concat(Stream.of(kbli.code()), title);
    }

    /** The names of village and subdistrict, also written as one word, as people do ({@code Selatbaru}). */
    Stream<String> of(Location location) {
        return Stream.of(location.village(), location.subdistrict())
                .filter(Objects::nonNull)
                .flatMap(code -> regions.find(new RegionCode(code)).stream())
                .flatMap(region -> Stream.of(region.name(), region.name().replace(" ", "")));
    }
}
