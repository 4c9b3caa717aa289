package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.complete;
import static id.binaan.registry.slice.Bodies.map;
import static id.binaan.registry.slice.Bodies.with;
import static id.binaan.registry.slice.User.ENUMERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.Topics;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A business name that holds its owner's name travels with the person only. */
class PersonalNameTest extends RegistrySlice {
    private static final String NAME = "Warung Ibu Siti Aminah";

    private JsonNode latestOwner(String owner, int messages) {
        return published(Topics.PERSON, owner, messages).getLast().value().path("person");
    }

    @Test
    void itIsOnThePersonTopicAndNotOnTheBusinessTopic() {
        String owner = owner();
        String id = business(ENUMERATOR, with(complete(owner), "name", NAME));
        JsonNode business = published(Topics.BUSINESS, id, 1).getFirst().value().path("business");
        assertThat(business.path("nameIsPersonal").asBoolean()).isTrue();
        assertThat(business.path("registryNumber").asString()).startsWith("UMKM-1403-");
        assertThat(business.toString()).doesNotContain("Aminah");
        assertThat(latestOwner(owner, 3).path("businessNames").path(id).asString())
                .isEqualTo(NAME);
    }

    @Test
    void aNameOfItsOwnIsOnTheBusinessTopicAndNotOnThePersonTopic() {
        String owner = owner();
        String id = business(ENUMERATOR, complete(owner));
        assertThat(published(Topics.BUSINESS, id, 1)
                        .getFirst()
                        .value()
                        .path("business")
                        .path("name")
                        .asString())
                .isEqualTo("Keripik Selat Jaya");
        assertThat(latestOwner(owner, 3).path("businessNames").has(id)).isFalse();
    }

    @Test
    void aCompanysNameIsNoPersonalDatum() {
        String id = business(ENUMERATOR, with(with(complete(owner()), "name", NAME), "legalForm", "CV"));
        assertThat(published(Topics.BUSINESS, id, 1)
                        .getFirst()
                        .value()
                        .path("business")
                        .path("name")
                        .asString())
                .isEqualTo(NAME);
    }

    @Test
    void afterARenamingThePersonTopicForgetsIt() {
        String owner = owner();
        String id = business(ENUMERATOR, with(complete(owner), "name", NAME));
        latestOwner(owner, 3);
        done(as(ENUMERATOR).seen(1).post("/businesses/" + id + "/correcting", map("name", "Warung Pantai")));
        assertThat(latestOwner(owner, 4).path("businessNames").has(id)).isFalse();
    }
}
