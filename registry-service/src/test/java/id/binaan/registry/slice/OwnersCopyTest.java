package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.complete;
import static id.binaan.registry.slice.Bodies.map;
import static id.binaan.registry.slice.User.ENUMERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.Topics;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A person's copy of their businesses follows the businesses. */
class OwnersCopyTest extends RegistrySlice {

    private List<String> businesses(String owner) {
        return stored("persons", owner).getList("businesses", Document.class).stream()
                .map(link -> link.getString("businessId"))
                .toList();
    }

    @Test
    void itHoldsWhatIsRecordedForThem() {
        String owner = owner();
        String id = business(ENUMERATOR, complete(owner));
        eventually().untilAsserted(() -> assertThat(businesses(owner)).containsExactly(id));
        assertThat(published(Topics.PERSON, owner, 3)
                        .getLast()
                        .value()
                        .path("person")
                        .path("businessIds")
                        .path(0)
                        .asString())
                .isEqualTo(id);
    }

    @Test
    void itMovesWithAChangeOfOwner() {
        String first = owner();
        String second = owner();
        String id = business(ENUMERATOR, complete(first));
        eventually().until(() -> businesses(first).contains(id));
        done(as(ENUMERATOR).seen(1).post("/businesses/" + id + "/correcting", map("ownerId", second)));
        eventually().untilAsserted(() -> {
            assertThat(businesses(first)).isEmpty();
            assertThat(businesses(second)).containsExactly(id);
        });
    }

    @Test
    void itMovesBackWithTheOwner() {
        String first = owner();
        String second = owner();
        String id = business(ENUMERATOR, complete(first));
        done(as(ENUMERATOR).seen(1).post("/businesses/" + id + "/correcting", map("ownerId", second)));
        done(as(ENUMERATOR).seen(2).post("/businesses/" + id + "/correcting", map("ownerId", first)));
        eventually().untilAsserted(() -> {
            assertThat(businesses(first)).containsExactly(id);
            assertThat(businesses(second)).isEmpty();
        });
    }

    @Test
    void itIsGoneWhenNoOwnerIsKnownAnyMore() {
        String owner = owner();
        String id = business(ENUMERATOR, complete(owner));
        eventually().until(() -> businesses(owner).contains(id));
        done(as(ENUMERATOR).seen(1).post("/businesses/" + id + "/correcting", map("clear", List.of("ownerId"))));
        eventually().untilAsserted(() -> assertThat(businesses(owner)).isEmpty());
    }
}
