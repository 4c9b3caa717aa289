package id.binaan.registry.intake;

import static id.binaan.registry.intake.mapping.IntakeField.BUILDING;
import static id.binaan.registry.intake.mapping.IntakeField.DISTRICT;
import static id.binaan.registry.intake.mapping.IntakeField.LATITUDE;
import static id.binaan.registry.intake.mapping.IntakeField.LONGITUDE;
import static id.binaan.registry.intake.mapping.IntakeField.POSTAL_CODE;
import static id.binaan.registry.intake.mapping.IntakeField.REGION_CODE;
import static id.binaan.registry.intake.mapping.IntakeField.SUBDISTRICT;
import static id.binaan.registry.intake.mapping.IntakeField.VILLAGE;

import id.binaan.reference.identity.PostalCode;
import id.binaan.reference.region.BpsCode;
import id.binaan.reference.region.Region;
import id.binaan.reference.region.RegionCode;
import id.binaan.reference.region.RegionLevel;
import id.binaan.reference.region.RegionMatch;
import id.binaan.reference.region.Regions;
import id.binaan.registry.business.Place;
import id.binaan.registry.intake.row.AddressParts;
import id.binaan.registry.intake.row.IntakeRow;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds where a row says the business is; what is not certain is left open and reported, never guessed. */
final class PlaceFinder {
    private static final int REMEMBERED = 2_000;

    private final Regions regions;
    /** Lists name the same few places again and again. */
    private final Map<List<String>, RegionMatch> remembered = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, RegionMatch> eldest) {
            return size() > REMEMBERED;
        }
    };

    PlaceFinder(Regions regions) {
        this.regions = regions;
    }

    Place find(IntakeRow row, RowProblems problems) {
        String village = row.text(VILLAGE).orElse("");
        String subdistrict = row.text(SUBDISTRICT).orElse("");
        String district = row.text(DISTRICT).orElse("");
        String stated = Stream.of(village, subdistrict, district)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        Optional<Region> coded = row.text(REGION_CODE)
                .flatMap(text -> RegionCode.parse(text).optional())
                .flatMap(regions::find);
        if (coded.isPresent()) {
            return place(row, problems, coded.get().code(), null);
        }
        if (stated.isEmpty()) {
            problems.add("place-missing", VILLAGE);
            return place(row, problems, null, null);
        }
        RegionMatch match = remembered.computeIfAbsent(
                List.of(village, subdistrict, district),
                names -> regions.find(names.get(0), names.get(1), names.get(2)));
        return switch (match) {
            case RegionMatch.Found(Region region) -> {
                if (region.level() != RegionLevel.VILLAGE) {
                    problems.add("village-missing", VILLAGE);
                }
                yield place(row, problems, region.code(), region.level() == RegionLevel.VILLAGE ? null : stated);
            }
            case RegionMatch.Ambiguous(List<Region> candidates) -> {
                problems.add("place-ambiguous", VILLAGE);
                yield place(row, problems, common(candidates), stated);
            }
            case RegionMatch.Outside(List<Region> districts) -> {
                problems.add("place-outside", DISTRICT);
                RegionCode only = districts.size() == 1 ? districts.getFirst().code() : null;
                yield outside(row, problems, only, stated);
            }
            case RegionMatch.Unknown(var known) -> {
                problems.add("place-unknown", VILLAGE);
                yield place(row, problems, known == null ? null : known.code(), stated);
            }
        };
    }

    /** The subdistrict that all candidates share; null if they do not. */
    private static @Nullable RegionCode common(List<Region> candidates) {
        List<RegionCode> subdistricts = candidates.stream()
                .map(region -> region.code().at(RegionLevel.SUBDISTRICT))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return subdistricts.size() == 1 ? subdistricts.getFirst() : null;
    }

    private Place place(IntakeRow row, RowProblems problems, @Nullable RegionCode code, @Nullable String stated) {
        if (code != null && !Regions.BENGKALIS.contains(code)) {
            problems.add("place-outside", REGION_CODE);
            return outside(row, problems, code, stated);
        }
        return place(row, problems, code, stated, false);
    }

    private Place outside(IntakeRow row, RowProblems problems, @Nullable RegionCode code, @Nullable String stated) {
        return place(row, problems, code, stated, true);
    }

    private Place place(
            IntakeRow row,
            RowProblems problems,
            @Nullable RegionCode code,
            @Nullable String stated,
            boolean outOfArea) {
        Coordinates at = coordinates(row, problems);
        return new Place(
                at(code, RegionLevel.VILLAGE),
                at(code, RegionLevel.SUBDISTRICT),
                at(code, RegionLevel.DISTRICT),
                Optional.ofNullable(code)
                        .filter(exact -> exact.level() == RegionLevel.VILLAGE)
                        .flatMap(regions::find)
                        .flatMap(Region::bpsCode)
                        .map(BpsCode::value)
                        .orElse(null),
                outOfArea,
                stated,
                address(row),
                row.text(POSTAL_CODE)
                        .flatMap(text -> PostalCode.parse(text).optional())
                        .map(PostalCode::digits)
                        .orElse(null),
                at.latitude(),
                at.longitude());
    }

    private static @Nullable String at(@Nullable RegionCode code, RegionLevel level) {
        return code == null ? null : code.at(level).map(RegionCode::value).orElse(null);
    }

    private static @Nullable String address(IntakeRow row) {
        AddressParts parts = row.addressParts();
        String address = Stream.of(
                        parts.street(),
                        row.text(BUILDING)
                                .filter(building -> !parts.street().contains(building))
                                .orElse(""),
                        parts.rt().isEmpty() ? "" : "RT " + parts.rt(),
                        parts.rw().isEmpty() ? "" : "RW " + parts.rw())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return address.isEmpty() ? null : address.substring(0, Math.min(address.length(), 300));
    }

    private record Coordinates(
            @Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {}

    private static Coordinates coordinates(IntakeRow row, RowProblems problems) {
        BigDecimal latitude = problems.value(row.degrees(LATITUDE)).orElse(null);
        BigDecimal longitude = problems.value(row.degrees(LONGITUDE)).orElse(null);
        boolean both = latitude != null && longitude != null;
        boolean possible = both
                && Objects.requireNonNull(latitude).abs().doubleValue() <= 90
                && Objects.requireNonNull(longitude).abs().doubleValue() <= 180;
        return possible ? new Coordinates(latitude, longitude) : new Coordinates(null, null);
    }
}
