package id.binaan.reference.region;

import id.binaan.reference.identity.Checked;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A region by the numbering of the home ministry (Kepmendagri 300.2.2-2430/2025), with its dots: the primary code
 * everywhere in Binaan. Not to be confused with {@link BpsCode}, where the same digits mean another place.
 *
 * @param value e.g. {@code 14.03.02.2005}
 */
public record RegionCode(String value) implements Comparable<RegionCode> {
    private static final Pattern FORM = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.[123]\\d{3})?)?)?");

    /** @throws IllegalArgumentException if it is not such a code; for input use {@link #parse} */
    public RegionCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a region code: " + value);
        }
    }

    /** Reads one as typed, dots included, for without them it could be the code of another system. */
    public static Checked<RegionCode> parse(String text) {
        String bare = text.strip();
        return FORM.matcher(bare).matches() ? Checked.valid(new RegionCode(bare)) : Checked.invalid("region.code-form");
    }

    /** By its length. */
    public RegionLevel level() {
        return RegionLevel.ofKemendagri(value.length()).orElseThrow();
    }

    /** The region it is part of; empty for a province. */
    public Optional<RegionCode> parent() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(new RegionCode(value.substring(0, dot)));
    }

    /** Whether the other is this region or inside it, by whole segments: {@code 14.03} contains {@code 14.03.10}. */
    public boolean contains(RegionCode other) {
        return other.value.equals(value) || other.value.startsWith(value + ".");
    }

    /** This region cut to a level above it, or itself at its own level; empty at a level below. */
    public Optional<RegionCode> at(RegionLevel level) {
        int length = level.kemendagriLength();
        return length > value.length() ? Optional.empty() : Optional.of(new RegionCode(value.substring(0, length)));
    }

    /** What kind of village it is; empty for larger regions. */
    public Optional<VillageKind> villageKind() {
        if (level() != RegionLevel.VILLAGE) {
            return Optional.empty();
        }
        return Optional.of(
                switch (value.charAt(9)) {
                    case '1' -> VillageKind.KELURAHAN;
                    case '2' -> VillageKind.DESA;
                    default -> VillageKind.DESA_ADAT;
                });
    }

    /** Whether it is a city (kota, 71 to 99) rather than a regency (kabupaten, 01 to 69), or inside one. */
    public boolean isCity() {
        return value.length() >= 5 && value.charAt(3) >= '7';
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
