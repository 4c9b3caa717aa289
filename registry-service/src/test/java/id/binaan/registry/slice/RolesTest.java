package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.complete;
import static id.binaan.registry.slice.Bodies.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every address refuses the roles that CONTRACT section 4 does not name for it. */
class RolesTest extends RegistrySlice {
    private static final String NOBODY = "019a5c3e-7d10-7a42-9c55-3f1b8a6d0e21";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /persons                          | enumerator operator
            POST | /persons/ID/correcting            | enumerator operator
            POST | /persons/ID/consent-giving        | enumerator operator
            POST | /persons/ID/consent-withdrawing   | enumerator operator
            GET  | /persons                          | enumerator supervisor operator facilitator head
            GET  | /persons/ID                       | enumerator supervisor operator facilitator head
            GET  | /persons/ID/events                | supervisor operator facilitator
            POST | /businesses                       | enumerator operator
            POST | /businesses/ID/correcting         | enumerator operator
            POST | /businesses/ID/submitting         | enumerator operator
            GET  | /businesses                       | enumerator supervisor operator facilitator planner head
            GET  | /businesses/ID                    | enumerator supervisor operator facilitator planner head
            GET  | /businesses/ID/history            | enumerator supervisor operator facilitator planner head
            GET  | /businesses/ID/events             | supervisor operator facilitator planner head integrator
            GET  | /businesses/ID/audit              | operator head
            POST | /businesses/finding               | enumerator supervisor operator facilitator planner head
            POST | /persons/finding                  | enumerator supervisor operator facilitator head
            GET  | /digests                          | operator admin
            GET  | /parked-events                    | admin
            """)
    void onlyTheNamedRolesComeThrough(String method, String path, String roles) {
        Set<String> allowed = Set.of(roles.split(" "));
        for (User user : User.ALL) {
            String address = path.replace("ID", NOBODY);
            Answer answer = method.equals("GET")
                    ? as(user).get(address)
                    : as(user).seen(1).post(address, body(path));
            if (allowed.contains(user.subject())) {
                assertThat(answer.status()).as(user.subject()).isNotIn(401, 403, 500);
            } else {
                assertThat(answer.status()).as(user.subject()).isEqualTo(403);
                assertThat(answer.code()).isEqualTo("request.forbidden");
            }
        }
    }

    private static Map<String, Object> body(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "consent-giving" -> map("purpose", "DATA_PROCESSING", "givenOn", "2026-01-05");
            case "consent-withdrawing" -> map("purpose", "DATA_PROCESSING");
            default -> map();
        };
    }

    @Test
    void whoIsNotSignedInIsAskedTo() {
        Answer answer = as(null).get("/businesses");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("request.unauthenticated");
        assertThat(answer.headers().getFirst("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void aRoleWithoutARegionSeesNoRecord() {
        String id = business(User.OPERATOR, complete(owner()));
        User nowhere = User.HEAD.named("head-nowhere");
        assertThat(as(nowhere).get("/businesses/{id}", id).status()).isEqualTo(404);
        assertThat(done(as(nowhere).get("/businesses")).texts("items")).isEmpty();
        assertThat(done(as(nowhere).get("/persons")).texts("items")).isEmpty();
    }
}
