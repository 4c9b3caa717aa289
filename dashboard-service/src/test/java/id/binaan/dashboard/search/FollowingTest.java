package id.binaan.dashboard.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.registry.RecordState;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is found follows what the registry publishes, whichever topic it comes from and in whichever order. */
class FollowingTest extends SearchSlice {

    @Test
    void aNewNameReplacesTheOldOne() {
        BusinessState business = published("Kedai Lama");
        untilHere(1);
        business.name = "Kedai Baru";
        registry.publishes(business);
        eventually().untilAsserted(() -> assertThat(found("baru")).containsExactly("Kedai Baru"));
        assertThat(found("lama")).isEmpty();
    }

    @Test
    void aBusinessThatMovesIsGoneFromWhereItWas() {
        BusinessState business = published("Kedai Pindah");
        untilHere(1);
        business.location = BusinessState.in("14.03.09.1001", "").location;
        registry.publishes(business);
        untilHere(0);
        assertThat(search().get(business.id, here(), 0)).isEmpty();
    }

    @Test
    void aCommandsOwnEffectIsWaitedFor() {
        BusinessState business = published("Kedai Satu");
        untilHere(1);
        business.name = "Kedai Dua";
        long sequence = registry.publishes(business);
        eventually()
                .untilAsserted(() -> assertThat(search().get(business.id, here(), sequence))
                        .hasValueSatisfying(view -> assertThat(view.older()).isFalse()));
        assertThat(search().get(business.id, here(), sequence + 5)).hasValueSatisfying(view -> {
            assertThat(view.older()).isTrue();
            assertThat(view.hit().name()).isEqualTo("Kedai Dua");
        });
    }

    @Test
    void aMessageWithoutAValueLeavesTheRecordAndTheNextOneHealsIt() {
        BusinessState business = published("Kedai Tetap");
        untilHere(1);
        registry.publishesNothingAbout(business.id);
        business.name = "Kedai Tetap Buka";
        registry.publishes(business);
        eventually().untilAsserted(() -> assertThat(found("tetap")).containsExactly("Kedai Tetap Buka"));
    }

    @Nested
    class AnOwner {
        private final UUID owner = UUID.randomUUID();

        private BusinessState business;

        private void known(String name) {
            business = BusinessState.in(village, "Kedai Murni").owner(owner);
            registry.publishes(business);
            untilHere(1);
            registry.publishesPerson(owner, name, Map.of());
            eventually().untilAsserted(() -> assertThat(found(name)).hasSize(1));
        }

        @Test
        void whoComesAfterTheBusinessIsFoundToo() {
            known("Rosmawati Hutabarat");
            assertThat(page(BusinessQuery.all()).hits().getFirst().ownerName()).isEqualTo("Rosmawati Hutabarat");
        }

        @Test
        void whoIsRenamedIsFoundByTheNewName() {
            known("Rosmawati Hutabarat");
            registry.publishesPerson(owner, "Melani Hutabarat", Map.of());
            eventually().untilAsserted(() -> assertThat(found("melani")).hasSize(1));
            assertThat(found("rosmawati")).isEmpty();
        }

        @Test
        void whoIsErasedLeavesTheBusinessWithoutAName() {
            known("Rosmawati Hutabarat");
            registry.erasesPerson(owner);
            eventually().untilAsserted(() -> assertThat(found("rosmawati")).isEmpty());
            assertThat(page(BusinessQuery.all()).hits()).singleElement().satisfies(hit -> {
                assertThat(hit.name()).isEqualTo("Kedai Murni");
                assertThat(hit.ownerName()).isNull();
            });
            assertThat(search().get(business.id, here(), 0).orElseThrow().hit().ownerName())
                    .isNull();
        }

        @Test
        void ofManyBusinessesIsRenamedInAll() {
            known("Rosmawati Hutabarat");
            for (int number = 0; number < 30; number++) {
                registry.publishes(BusinessState.in(village, "Kedai " + number).owner(owner));
            }
            registry.publishesPerson(owner, "Melani Hutabarat", Map.of());
            eventually()
                    .untilAsserted(() -> assertThat(page(BusinessQuery.all().withWords("melani"))
                                    .total())
                            .isEqualTo(31));
        }
    }

    @Nested
    class ANameThatIsPersonal {
        private final UUID owner = UUID.randomUUID();

        private BusinessState business;

        private void published() {
            business = BusinessState.in(village, "").owner(owner);
            business.personal = true;
            registry.publishesPerson(owner, "Yusnidar", Map.of(business.id, "Bakso Yusnidar"));
            registry.publishes(business);
            eventually().untilAsserted(() -> assertThat(found("bakso")).containsExactly("Bakso Yusnidar"));
        }

        @Test
        void comesFromItsOwner() {
            published();
            assertThat(search().get(business.id, here(), 0).orElseThrow().hit().name())
                    .isEqualTo("Bakso Yusnidar");
        }

        @Test
        void goesWithAnErasure() {
            published();
            registry.erasesPerson(owner);
            eventually().untilAsserted(() -> assertThat(found("bakso")).isEmpty());
            assertThat(search().get(business.id, here(), 0).orElseThrow().hit().name())
                    .isNull();
        }
    }

    @Nested
    class AMergedRecord {
        private BusinessState survivor;
        private BusinessState merged;

        private void merge() {
            survivor = published("Kedai Utama");
            merged = published("Kedai Ganda");
            untilHere(2);
            merged.state = RecordState.MERGED;
            merged.survivor = survivor.id;
            registry.publishes(merged);
            untilHere(1);
        }

        @Test
        void isInNoListAndItsPageIsThatOfTheSurvivor() {
            merge();
            assertThat(found("ganda")).isEmpty();
            assertThat(search().figures(here()).total()).isEqualTo(1);
            assertThat(search().get(merged.id, here(), 0)).hasValueSatisfying(view -> {
                assertThat(view.hit().id()).isEqualTo(survivor.id);
                assertThat(view.mergedFrom()).isEqualTo(merged.id);
            });
        }

        @Test
        void isBackWhenTheMergeIsUndone() {
            merge();
            merged.state = RecordState.DRAFT;
            merged.survivor = null;
            registry.publishes(merged);
            untilHere(2);
            assertThat(search().get(merged.id, here(), 0).orElseThrow().mergedFrom())
                    .isNull();
        }

        @Test
        void ofASurvivorElsewhereStaysWhatItIs() {
            merge();
            survivor.location = BusinessState.in("14.03.09.1001", "").location;
            registry.publishes(survivor);
            untilHere(0);
            assertThat(search().get(merged.id, here(), 0)).hasValueSatisfying(view -> {
                assertThat(view.hit().id()).isEqualTo(merged.id);
                assertThat(view.survivorId()).isEqualTo(survivor.id);
            });
        }
    }
}
