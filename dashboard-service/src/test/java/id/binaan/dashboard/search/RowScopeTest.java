package id.binaan.dashboard.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.registry.Location;
import id.binaan.contracts.registry.RecordState;
import id.binaan.kit.security.RegionScope;
import id.binaan.reference.region.OfficeArea;
import id.binaan.reference.region.Region;
import id.binaan.reference.region.RegionCode;
import id.binaan.reference.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets anything of a region that is not theirs, by whatever way they ask. */
class RowScopeTest extends SearchSlice {
    private static final Regions REGIONS = Regions.load();
    private static final String BANTAN = "14.03.02";
    private static final String SELAT_BARU = "14.03.02.2005";
    private static final String MANDAU = "14.03.09";
    private static final String AIR_JAMBAN = "14.03.09.1001";

    private final String mark = mark();

    /** A word that is in no other test and too far from every other to be taken for a typo. */
    private static String mark() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "")
                + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private List<String> found(RegionScope scope) {
        return search().find(BusinessQuery.all().withWords(mark), scope).hits().stream()
                .map(BusinessHit::name)
                .toList();
    }

    @Test
    void theSupervisorOfBantanGetsNothingOfMandau() {
        BusinessState bantan = BusinessState.in(SELAT_BARU, mark + " Bantan");
        BusinessState mandau = BusinessState.in(AIR_JAMBAN, mark + " Mandau");
        registry.publishes(List.of(bantan, mandau));
        eventually().untilAsserted(() -> assertThat(found(scope("14.03"))).hasSize(2));

        RegionScope supervisor = scope(BANTAN);
        assertThat(found(supervisor)).containsExactly(mark + " Bantan");
        assertThat(search().suggest(mark, supervisor, 10))
                .extracting(BusinessHit::id)
                .containsExactly(bantan.id);
        assertThat(search().get(mandau.id, supervisor, 0)).isEmpty();
        assertThat(search().get(bantan.id, supervisor, 0)).isPresent();

        BusinessQuery forged = BusinessQuery.all().withPlaces(Set.of(MANDAU));
        BusinessPage page = search().find(forged, supervisor);
        assertThat(page.total()).isZero();
        assertThat(page.hits()).isEmpty();
        assertThat(page.facets().get(Facet.SUBDISTRICT))
                .extracting(FacetCount::value)
                .containsOnly(BANTAN);
        assertThat(page.facets().get(Facet.VILLAGE)).isEmpty();
        assertThat(search().figures(supervisor).stateBySubdistrict()).containsOnlyKeys(BANTAN);
    }

    @Test
    void aCodeDoesNotContainOnesThatOnlyBeginLikeIt() {
        registry.publishes(BusinessState.in(SELAT_BARU, mark));
        eventually().untilAsserted(() -> assertThat(found(scope("14.03"))).hasSize(1));
        assertThat(found(scope("14.03.0"))).isEmpty();
        assertThat(found(scope("14.0"))).isEmpty();
        assertThat(found(scope("1"))).isEmpty();
        assertThat(found(scope(""))).isEmpty();
        assertThat(found(scope("14"))).hasSize(1);
        assertThat(found(scope("14.03.02.2005"))).hasSize(1);
        assertThat(found(scope("14.03.02.2006"))).isEmpty();
        assertThat(found(scope("14.03.09", "14.03.02"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "14*", "14.03.02 OR 14", "\u00b1", "\u0661\u0664"})
    void aScopeIsNoPattern(String code) {
        registry.publishes(BusinessState.in(SELAT_BARU, mark));
        eventually().untilAsserted(() -> assertThat(found(scope("14.03"))).hasSize(1));
        assertThat(found(scope(code))).isEmpty();
    }

    @Test
    void noScopeIsNothing() {
        registry.publishes(BusinessState.in(SELAT_BARU, mark));
        eventually().untilAsserted(() -> assertThat(found(scope("14.03"))).hasSize(1));
        RegionScope none = new RegionScope(List.of());
        assertThat(search().find(BusinessQuery.all(), none).total()).isZero();
        assertThat(search().suggest(mark, none, 10)).isEmpty();
        assertThat(search().figures(none).total()).isZero();
    }

    @Test
    void whatHasNoVillageOrIsOutsideIsTheDistricts() {
        registry.publishes(List.of(
                BusinessState.at(new Location(null, BANTAN, "14.03", null, false), mark + " tanpa desa"),
                BusinessState.at(new Location("14.71.01.1001", "14.71.01", "14.71", null, true), mark + " luar")));
        eventually().untilAsserted(() -> assertThat(found(scope("14.03"))).hasSize(2));
        assertThat(found(scope(BANTAN))).isEmpty();
        assertThat(found(scope("14.71"))).isEmpty();
        assertThat(search().find(
                                BusinessQuery.all().withWords(mark).withFlags(Set.of(Flag.OUT_OF_AREA)), scope("14.03"))
                        .total())
                .isEqualTo(1);
        assertThat(search().find(
                                BusinessQuery.all().withWords(mark).withFlags(Set.of(Flag.PLACE_UNKNOWN)),
                                scope("14.03"))
                        .hits())
                .extracting(BusinessHit::name)
                .containsExactly(mark + " tanpa desa");
    }

    /** Random businesses, random scopes, random questions; the seed is fixed. */
    @Test
    void whateverIsAskedTheAnswerLiesInTheScope() {
        Random random = new Random(14_03);
        List<Region> regions = Stream.of(BANTAN, MANDAU)
                .flatMap(code -> REGIONS.find(new RegionCode(code)).stream())
                .toList();
        List<BusinessState> all = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            BusinessState business = BusinessState.at(anywhere(random, regions), mark + " Usaha " + number);
            business.state = random.nextBoolean() ? RecordState.VALID : RecordState.DRAFT;
            all.add(business);
        }
        registry.publishes(all);
        eventually()
                .until(() -> search().find(BusinessQuery.all().withWords(mark), scope("14.03"))
                                .total()
                        == all.size());
        for (int question = 0; question < 200; question++) {
            RegionScope scope = new RegionScope(Stream.generate(() -> anyCode(random, regions))
                    .limit(1 + random.nextInt(2))
                    .toList());
            BusinessQuery query = BusinessQuery.all()
                    .withWords(mark + (random.nextBoolean() ? " usaha" : ""))
                    .withStates(random.nextBoolean() ? Set.of(RecordState.VALID) : Set.of())
                    .withPlaces(random.nextBoolean() ? Set.of(anyCode(random, regions)) : Set.of())
                    .withSize(BusinessQuery.LARGEST_PAGE);
            Set<UUID> may = all.stream()
                    .filter(business -> scope.containsAny(
                            OfficeArea.scopePath(business.location.village(), business.location.outOfArea())))
                    .map(business -> business.id)
                    .collect(Collectors.toSet());
            BusinessPage page = search().find(query, scope);
            assertThat(page.hits()).as("%s in %s", query, scope).allMatch(hit -> may.contains(hit.id()));
            assertThat(page.total()).isLessThanOrEqualTo(may.size());
            assertThat(page.facets().get(Facet.STATE).stream()
                            .mapToLong(FacetCount::count)
                            .sum())
                    .isLessThanOrEqualTo(may.size());
            assertThat(search().suggest(mark, scope, 20)).allMatch(hit -> may.contains(hit.id()));
            if (query.places().isEmpty() && query.states().isEmpty()) {
                assertThat(page.total()).isEqualTo(may.size());
            }
        }
    }

    private static Location anywhere(Random random, List<Region> subdistricts) {
        if (random.nextInt(10) == 0) {
            return new Location(null, null, null, null, false);
        }
        String village = anyVillage(random, subdistricts);
        return new Location(village, village.substring(0, 8), "14.03", null, random.nextInt(10) == 0);
    }

    private static String anyCode(Random random, List<Region> subdistricts) {
        String village = anyVillage(random, subdistricts);
        return switch (random.nextInt(6)) {
            case 0 -> village;
            case 1 -> "14.03";
            case 2 -> village.substring(0, 7);
            default -> village.substring(0, 8);
        };
    }

    private static String anyVillage(Random random, List<Region> subdistricts) {
        RegionCode subdistrict =
                subdistricts.get(random.nextInt(subdistricts.size())).code();
        List<Region> villages = REGIONS.children(subdistrict);
        return villages.get(random.nextInt(villages.size())).code().value();
    }
}
