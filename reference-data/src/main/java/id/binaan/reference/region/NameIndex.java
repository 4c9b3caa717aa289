package id.binaan.reference.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Regions of one level by their name, however it is written; made once, because lists are long. */
final class NameIndex {
    private final Map<String, List<Region>> byKey = new HashMap<>();
    private final UnaryOperator<String> key;

    NameIndex(Stream<Region> regions, UnaryOperator<String> key) {
        this.key = key;
        regions.forEach(region -> byKey.computeIfAbsent(key.apply(region.name()), any -> new ArrayList<>(1))
                .add(region));
    }

    /** Those of that name. */
    List<Region> named(String name) {
        return byKey.getOrDefault(key.apply(name), List.of());
    }

    /** Those whose name is one slip away, by code. */
    List<Region> nearly(String name) {
        String wanted = key.apply(name);
        return byKey.entrySet().stream()
                .filter(entry -> PlaceNames.nearlyEqual(entry.getKey(), wanted))
                .flatMap(entry -> entry.getValue().stream())
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }
}
