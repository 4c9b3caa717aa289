package id.binaan.dashboard.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.ScaleClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lists can be narrowed, sorted and leafed through, and the counts say what another choice would give. */
class ListsTest extends SearchSlice {

    private BusinessState draft(String name) {
        return BusinessState.in(village, name);
    }

    private void three() {
        BusinessState valid =
                draft("Anggrek").state(RecordState.VALID).kbli("10794", "2020").owner(UUID.randomUUID());
        valid.scale = ScaleClass.MICRO;
        valid.hasNib = true;
        BusinessState incomplete = draft("Bakung").kbli("47111", "2020");
        incomplete.missing = List.of("business.startDate");
        BusinessState closed = draft("Cempaka").kbli("10794", "2020");
        closed.status = BusinessStatus.CLOSED;
        registry.publishes(List.of(valid, incomplete, closed));
        untilHere(3);
    }

    private static FacetCount count(Object value, long count) {
        return new FacetCount(value.toString(), count);
    }

    @Test
    void everyFilterNarrows() {
        three();
        BusinessQuery all = BusinessQuery.all().withOrder(Order.NAME);
        assertThat(names(all)).containsExactly("Anggrek", "Bakung", "Cempaka");
        assertThat(names(all.withStates(Set.of(RecordState.VALID)))).containsExactly("Anggrek");
        assertThat(names(all.withStatuses(Set.of(BusinessStatus.CLOSED)))).containsExactly("Cempaka");
        assertThat(names(all.withScales(Set.of(ScaleClass.MICRO)))).containsExactly("Anggrek");
        assertThat(names(all.withActivities(Set.of("10794")))).containsExactly("Anggrek", "Cempaka");
        assertThat(names(all.withFlags(Set.of(Flag.INCOMPLETE)))).containsExactly("Bakung");
        assertThat(names(all.withFlags(Set.of(Flag.OWNER_UNKNOWN)))).containsExactly("Bakung", "Cempaka");
        assertThat(names(all.withFlags(Set.of(Flag.WITHOUT_NIB)))).containsExactly("Bakung", "Cempaka");
        assertThat(names(all.withPlaces(Set.of(village)))).hasSize(3);
        assertThat(names(all.withPlaces(Set.of(village.substring(0, 8))))).hasSize(3);
        assertThat(names(all.withPlaces(Set.of("14.71")))).isEmpty();
    }

    @Test
    void filtersAddUpAndValuesOfOneAreAlternatives() {
        three();
        BusinessQuery both = BusinessQuery.all()
                .withOrder(Order.NAME)
                .withStates(Set.of(RecordState.VALID, RecordState.DRAFT))
                .withActivities(Set.of("10794"));
        assertThat(names(both)).containsExactly("Anggrek", "Cempaka");
        assertThat(names(both.withStatuses(Set.of(BusinessStatus.ACTIVE)))).containsExactly("Anggrek");
        assertThat(names(both.withWords("cempaka"))).containsExactly("Cempaka");
    }

    @Test
    void countsOfAFacetLeaveItsOwnFilterOut() {
        three();
        BusinessPage page = page(BusinessQuery.all().withStates(Set.of(RecordState.VALID)));
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.facets().get(Facet.STATE))
                .containsExactly(count(RecordState.DRAFT, 2), count(RecordState.VALID, 1));
        assertThat(page.facets().get(Facet.ACTIVITY)).containsExactly(count("10794", 1));
        assertThat(page.facets().get(Facet.VILLAGE)).containsExactly(count(village, 1));
        assertThat(page.facets().get(Facet.FLAG)).isEmpty();
    }

    @Test
    void countsFollowTheWords() {
        three();
        BusinessPage page = page(BusinessQuery.all().withWords("industri"));
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.facets().get(Facet.ACTIVITY)).containsExactly(count("10794", 2));
    }

    @Test
    void villagesAreCountedForTheSubdistrictOfTheOneChosen() {
        String neighbour = "14.03.02.2005";
        village = "14.03.02.2006";
        registry.publishes(List.of(draft("Kamboja Abadi"), BusinessState.in(neighbour, "Kamboja Abadi")));
        eventually().untilAsserted(() -> {
            BusinessPage page = search().find(
                            BusinessQuery.all().withWords("kamboja abadi").withPlaces(Set.of(village)), scope("14.03"));
            assertThat(page.total()).isEqualTo(1);
            assertThat(page.facets().get(Facet.VILLAGE)).containsExactly(count(neighbour, 1), count(village, 1));
        });
    }

    @Test
    void pagesNeitherOverlapNorLeaveOut() {
        List<BusinessState> many = new ArrayList<>();
        for (int number = 0; number < 57; number++) {
            many.add(draft("Sama"));
        }
        registry.publishes(many);
        untilHere(57);
        for (Order order : Order.values()) {
            Set<UUID> seen = new HashSet<>();
            BusinessQuery query =
                    BusinessQuery.all().withWords("sama").withSize(25).withOrder(order);
            for (int page = 1; page <= 3; page++) {
                page(query.withPage(page))
                        .hits()
                        .forEach(hit -> assertThat(seen.add(hit.id())).isTrue());
            }
            assertThat(seen).hasSize(57);
            assertThat(page(query.withPage(4)).hits()).isEmpty();
        }
        assertThat(page(BusinessQuery.all().withPage(-3)).hits()).hasSize(25);
        assertThat(page(BusinessQuery.all().withPage(Integer.MAX_VALUE)).hits()).isEmpty();
        assertThat(page(BusinessQuery.all().withSize(Integer.MAX_VALUE)).hits()).hasSize(57);
    }

    @Test
    void byNameIsAsPeopleSortAndNamelessComeLast() {
        registry.publishes(List.of(draft("zaitun"), draft("\u00c9tika"), draft(null), draft("Delima"), draft("fitri")));
        untilHere(5);
        assertThat(names(BusinessQuery.all().withOrder(Order.NAME)))
                .containsExactly("Delima", "\u00c9tika", "fitri", "zaitun", null);
    }

    @Test
    void whatChangedLastComesFirst() {
        BusinessState first = published("Satu");
        untilHere(1);
        published("Dua");
        untilHere(2);
        assertThat(names(BusinessQuery.all().withOrder(Order.LAST_CHANGED))).containsExactly("Dua", "Satu");
        registry.publishes(first);
        eventually().untilAsserted(() -> assertThat(names(BusinessQuery.all())).containsExactly("Satu", "Dua"));
    }

    @Test
    void aRowHoldsWhatAListShows() {
        BusinessState business = draft("Anggrek").kbli("10794", "2020").product("Keripik");
        business.missing = List.of("business.startDate");
        long sequence = registry.publishes(business);
        untilHere(1);
        assertThat(page(BusinessQuery.all()).hits()).singleElement().satisfies(hit -> {
            assertThat(hit.id()).isEqualTo(business.id);
            assertThat(hit.registryNumber()).isEqualTo(business.number);
            assertThat(hit.location()).isEqualTo(business.location);
            assertThat(hit.kbli()).isEqualTo(business.kbli);
            assertThat(hit.missing()).containsExactly("business.startDate");
            assertThat(hit.products()).isEqualTo(1);
            assertThat(hit.sequence()).isEqualTo(sequence);
            assertThat(hit)
                    .isEqualTo(
                            search().get(business.id, here(), 0).orElseThrow().hit());
        });
    }

    @Test
    void figuresCountTheRegion() {
        three();
        Figures figures = search().figures(here());
        assertThat(figures.total()).isEqualTo(3);
        assertThat(figures.byState()).isEqualTo(Map.of(RecordState.DRAFT, 2L, RecordState.VALID, 1L));
        assertThat(figures.byStatus()).isEqualTo(Map.of(BusinessStatus.ACTIVE, 2L, BusinessStatus.CLOSED, 1L));
        assertThat(figures.byScale()).isEqualTo(Map.of(ScaleClass.MICRO, 1L, ScaleClass.UNKNOWN, 2L));
        assertThat(figures.byFlag())
                .isEqualTo(Map.of(Flag.INCOMPLETE, 1L, Flag.OWNER_UNKNOWN, 2L, Flag.WITHOUT_NIB, 2L));
        assertThat(figures.stateBySubdistrict())
                .isEqualTo(Map.of(village.substring(0, 8), Map.of(RecordState.DRAFT, 2L, RecordState.VALID, 1L)));
        assertThat(figures.bySubdistrict()).isEqualTo(Map.of(village.substring(0, 8), 3L));
    }
}
