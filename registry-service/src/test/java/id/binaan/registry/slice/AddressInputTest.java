package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.complete;
import static id.binaan.registry.slice.Bodies.map;
import static id.binaan.registry.slice.User.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the address, the answer is a problem or what there is. */
class AddressInputTest extends RegistrySlice {
    @ParameterizedTest
    @ValueSource(strings = {"bukan-uuid", "1", "../persons", "%00", "{$ne: null}", "💥"})
    void anIdThatIsNoneIsNotFound(String id) {
        for (String path : List.of("/businesses/{id}", "/businesses/{id}/history", "/persons/{id}")) {
            assertThat(as(OPERATOR).get(path, id).status()).as(path).isIn(400, 404);
        }
        assertThat(as(OPERATOR)
                        .seen(1)
                        .post("/businesses/x" + id.length() + "/correcting", map())
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/businesses?limit=banyak, limit",
        "/businesses?state=SIAP, state",
        "/persons?limit=1e3, limit",
        "/businesses/x/events?after=akhir, after",
        "/businesses/x/history?before=x, before"
    })
    void aParameterOfAnotherTypeIsNamed(String path, String parameter) {
        Answer answer = as(OPERATOR).get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly(parameter);
    }

    @Test
    void extremesAreNoFault() {
        String id = business(OPERATOR, complete(owner()));
        String most = Long.toString(Long.MAX_VALUE);
        String least = Long.toString(Long.MIN_VALUE);
        for (String path : List.of(
                "/businesses/" + id + "/events?after=" + most,
                "/businesses/" + id + "/events?after=" + least,
                "/businesses/" + id + "/history?before=" + most,
                "/businesses/" + id + "/history?before=" + least,
                "/businesses?limit=-5",
                "/businesses?limit=2147483647",
                "/businesses?cursor=zzz",
                "/persons?cursor=%00")) {
            assertThat(as(OPERATOR).get(path).status()).as(path).isEqualTo(200);
        }
    }
}
