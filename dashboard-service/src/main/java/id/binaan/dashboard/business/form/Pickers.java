package id.binaan.dashboard.business.form;

import id.binaan.dashboard.login.Operator;
import id.binaan.dashboard.page.Activities;
import id.binaan.dashboard.page.Places;
import id.binaan.reference.region.Region;
import id.binaan.reference.region.RegionCode;
import id.binaan.reference.region.RegionLevel;
import id.binaan.reference.region.Regions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be chosen for words somebody typed: villages they may record in, homes, activities. */
@Component
class Pickers {
    private static final int MOST = 8;
    private static final int LONGEST = 100;

    private final Regions regions;
    private final Places places;
    private final Activities activities;

    Pickers(Regions regions, Places places, Activities activities) {
        this.regions = regions;
        this.places = places;
        this.activities = activities;
    }

    /**
     * One that can be chosen.
     *
     * @param step what the form does when it is
     */
    record Choice(String step, String label) {}

    /** The choices of a picker; none if nothing was typed. */
    List<Choice> choices(String picker, String words, Operator operator) {
        String typed = words.strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return List.of();
        }
        return switch (picker) {
            case "desa" -> villages(typed, operator.scope().codes(), "pilih-desa:");
            case "domisili" -> domiciles(typed);
            case "kbli" ->
                activities.search(typed, MOST).stream()
                        .map(entry -> new Choice(
                                "pilih-kbli:" + entry.code() + ":"
                                        + entry.version().year(),
                                entry.code() + " " + entry.displayTitle()))
                        .toList();
            default -> List.of();
        };
    }

    private List<Choice> villages(String words, List<String> scope, String step) {
        return scope.stream()
                .filter(code -> Regions.BENGKALIS.value().startsWith(code) || code.startsWith("14.03"))
                .map(code -> code.length() < 5 ? Regions.BENGKALIS : new RegionCode(code))
                .flatMap(code -> Stream.concat(
                        regions.find(code).filter(own -> own.level() == RegionLevel.VILLAGE).stream(),
                        regions.search(words, code, 60).stream()))
                .filter(region -> region.level() == RegionLevel.VILLAGE)
                .distinct()
                .limit(MOST)
                .map(region -> choice(region, step))
                .toList();
    }

    /** People live anywhere; those of the district come first. */
    private List<Choice> domiciles(String words) {
        Stream<Region> here = regions.search(words, Regions.BENGKALIS, MOST).stream();
        Stream<Region> elsewhere = regions.all().stream()
                .filter(region -> region.level() == RegionLevel.PROVINCE)
                .flatMap(province -> regions.search(words, province.code(), 3).stream());
        Map<String, Choice> unique = new LinkedHashMap<>();
        Stream.concat(here, elsewhere)
                .limit(200)
                .forEach(region -> unique.putIfAbsent(region.code().value(), choice(region, "pilih-domisili:")));
        return unique.values().stream().limit(MOST).toList();
    }

    private Choice choice(Region region, String step) {
        return new Choice(
                step + region.code().value(), places.full(region.code().value()));
    }
}
