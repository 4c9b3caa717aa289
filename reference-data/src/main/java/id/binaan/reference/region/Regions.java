package id.binaan.reference.region;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The regions we keep: provinces, districts and subdistricts of the whole country, and the villages of Bengkalis. About
 * 8,000; immutable, and safe for use by many threads.
 */
public final class Regions {
    /** The district this registry is for. */
    public static final RegionCode BENGKALIS = new RegionCode("14.03");

    private final NavigableMap<RegionCode, Region> byCode;
    private final Map<BpsCode, Region> byBpsCode = new HashMap<>();
    private final RegionFinder finder;

    private Regions(NavigableMap<RegionCode, Region> byCode) {
        this.byCode = byCode;
        byCode.values().forEach(region -> region.bpsCode().ifPresent(bps -> byBpsCode.put(bps, region)));
        this.finder = new RegionFinder(byCode, find(BENGKALIS).orElseThrow());
    }

    /** Reads the reference files; some 100 ms and a few MB, so once per process. */
    public static Regions load() {
        return new Regions(RegionFiles.read());
    }

    /** The region of a code; empty if the code is not in use, or is of a village outside Bengkalis. */
    public Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The region of a BPS code of 2018: 1408 is Bengkalis, 1403 is not. */
    public Optional<Region> find(BpsCode code) {
        return Optional.ofNullable(byBpsCode.get(code));
    }

    /**
     * Finds a place by names as lists write them: {@code "DESA SELATBARU", "Kec. Bantan", "Kab. Bengkalis"}.
     *
     * @param village may be blank; then the subdistrict is looked for
     * @param subdistrict may be blank
     * @param district may be blank, meaning Bengkalis unless the subdistrict is only known elsewhere
     */
    public RegionMatch find(String village, String subdistrict, String district) {
        return finder.find(village, subdistrict, district);
    }

    /** Whether a subdistrict code, with dots, is in use today. */
    public boolean isCurrentSubdistrict(String code) {
        return code.length() == RegionLevel.SUBDISTRICT.kemendagriLength() && byCode.containsKey(new RegionCode(code));
    }

    /** What lies directly below a region, by code. */
    public List<Region> children(RegionCode code) {
        return within(code)
                .filter(region -> region.code().parent().filter(code::equals).isPresent())
                .toList();
    }

    /** A region and what it lies in, smallest first. */
    public List<Region> lineage(RegionCode code) {
        return Stream.iterate(Optional.of(code), Optional::isPresent, at -> at.flatMap(RegionCode::parent))
                .flatMap(Optional::stream)
                .flatMap(at -> find(at).stream())
                .toList();
    }

    /**
     * Regions inside a scope whose names have words that begin with all the words typed; best match first.
     *
     * @param words as typed so far; blank gives the first of the scope by code
     * @param scope region to look in, itself left out
     * @param limit at most so many
     */
    public List<Region> search(String words, RegionCode scope, int limit) {
        Stream<Region> inside = within(scope).filter(region -> !region.code().equals(scope));
        return RegionSearch.of(words).best(inside, limit);
    }

    /** Every region we keep, by code. */
    public Collection<Region> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    private Stream<Region> within(RegionCode scope) {
        return byCode.tailMap(scope, true).values().stream().takeWhile(region -> scope.contains(region.code()));
    }
}
