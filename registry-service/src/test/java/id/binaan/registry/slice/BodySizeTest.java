package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.draft;
import static id.binaan.registry.slice.Bodies.with;
import static id.binaan.registry.slice.User.ENUMERATOR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bodies over 1 MB are refused before they are read whole. */
class BodySizeTest extends RegistrySlice {
    private final String body = Api.JSON.writeValueAsString(with(draft(), "notes", "x".repeat(1_200_000)));

    @Test
    void byTheirStatedLength() {
        refused(as(ENUMERATOR).postText("/businesses", body));
    }

    @Test
    void byCountingIfNoLengthIsStated() {
        refused(as(ENUMERATOR).postStreamed("/businesses", body.getBytes(UTF_8)));
    }

    @Test
    void afterTheQuestionWhoSendsThem() {
        assertThat(as(null).postText("/businesses", body).status()).isEqualTo(401);
    }

    @Test
    void andNotBelow() {
        String large = Api.JSON.writeValueAsString(with(draft(), "notes", "x".repeat(900_000)));
        assertThat(as(ENUMERATOR).postText("/businesses", large).fields()).containsExactly("notes");
    }

    private void refused(Answer answer) {
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("request.413");
        assertThat(answer.body().path("detail").asString()).startsWith("Kiriman melebihi batas");
    }
}
