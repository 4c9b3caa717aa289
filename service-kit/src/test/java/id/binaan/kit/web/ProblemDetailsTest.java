package id.binaan.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.example.Http;
import id.binaan.kit.example.KitTest;
import id.binaan.kit.example.Stall;
import id.binaan.localstack.junit.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every error is a problem detail with a code and a sentence in the caller's language, never a value that was sent. */
@KitTest
class ProblemDetailsTest {
    private static final String STALLS = "/api/v1/stalls";

    @LocalServerPort
    int port;

    @Autowired
    AggregateStore<Stall> stalls;

    private Http operator;

    @BeforeEach
    void anOperator() {
        operator = Http.as(port, "operator");
    }

    @Nested
    class WithoutTheRight {
        @Test
        void noTokenIs401() {
            var answer = Http.anonymous(port).get(STALLS + "?name=x");

            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            assertProblem(answer, 401, "request.unauthenticated");
        }

        @Test
        void anEndedTokenIs401() {
            String ended = TestTokens.of("operator", List.of("operator"), List.of(), Duration.ofMinutes(-5));

            var answer = Http.anonymous(port)
                    .with("Authorization", "Bearer " + ended)
                    .get(STALLS + "?name=x");

            assertProblem(answer, 401, "request.unauthenticated");
        }

        @Test
        void anotherRoleIs403() {
            assertProblem(Http.as(port, "head").get(STALLS + "?name=x"), 403, "request.forbidden");
        }
    }

    @Nested
    class ABodyThatCannotBeTaken {
        @Test
        void isNotJson() {
            assertProblem(operator.post(STALLS, "{\"name\": "), 400, "request.not-json");
        }

        @Test
        void hasAnUnknownField() {
            var answer = operator.post(STALLS, "{\"name\": \"Kue\", \"colour\": \"red\"}");

            assertProblem(answer, 400, "request.invalid");
            assertField(answer, "colour", "field.unknown");
        }

        @Test
        void hasAFieldOfAnotherType() {
            var answer = operator.post(STALLS, "{\"name\": \"Kue\", \"helpers\": \"Siti Aminah\"}");

            assertProblem(answer, 400, "request.invalid");
            assertField(answer, "helpers", "field.malformed");
            assertThat(answer.raw().body()).doesNotContain("Siti");
        }

        @Test
        void lacksAFieldAndHasOneOutOfRange() {
            var answer = operator.post(STALLS, "{\"name\": \" \", \"helpers\": -1}");

            assertProblem(answer, 422, "request.invalid");
            assertThat(answer.body().path("errors").size()).isEqualTo(2);
            assertThat(answer.raw().body()).contains("field.NotBlank", "field.Min");
        }

        @Test
        void saysWhatLengthAFieldMayHave() {
            var answer = operator.with("Accept-Language", "en").post(STALLS, "{\"name\": \"" + "x".repeat(61) + "\"}");

            assertThat(answer.body().path("errors").path(0).path("message").asString())
                    .isEqualTo("The length of this field must be between 0 and 60.");
        }

        @Test
        void makesARecordLargerThanItsTopicTakes() {
            assertProblem(operator.post(STALLS, "{\"name\": \"Kue\", \"helpers\": 25000}"), 422, "record.too-large");
        }

        @Test
        void isAFileOverTheLimit() {
            String file = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                    + "x".repeat(25_000) + "\r\n--cut--\r\n";

            assertProblem(
                    operator.post(STALLS + "/photos", "multipart/form-data; boundary=cut", file), 413, "request.413");
        }

        @Test
        void isNotOfTheFormThatIsAskedFor() {
            assertProblem(operator.post(STALLS, "text/plain", "Kue"), 415, "request.415");
        }
    }

    @Nested
    class ARequestThatCannotBeTaken {
        @Test
        void hasAParameterOfAnotherType() {
            var answer = operator.get(STALLS + "?name=x&limit=many");

            assertProblem(answer, 400, "request.invalid");
            assertField(answer, "limit", "field.malformed");
        }

        @Test
        void lacksAParameter() {
            assertProblem(operator.get(STALLS), 400, "request.400");
        }

        @Test
        void goesToNoAddress() {
            assertProblem(operator.get("/api/v1/nothing"), 404, "request.404");
        }

        @Test
        void usesAnotherMethod() {
            assertProblem(operator.delete(STALLS), 405, "request.405");
        }
    }

    @Nested
    class ARefusal {
        @Test
        void ofACommandOnARecordThatIsNotThereIs404() {
            var answer = operator.with("If-Match", "\"v1\"")
                    .post(STALLS + "/" + UUID.randomUUID() + "/renaming", "{\"name\": \"Kue\"}");

            assertProblem(answer, 404, "record.not-found");
        }

        @Test
        void byARuleHasItsReasonAndChangesNothing() {
            String id = operator.post(STALLS, "{\"name\": \"Kue\"}")
                    .body()
                    .path("id")
                    .asString();

            var answer = operator.with("If-Match", "\"v1\"")
                    .post(STALLS + "/" + id + "/renaming", "{\"name\": \"terlarang\"}");

            assertProblem(answer, 409, "record.duplicate");
            assertThat(stalls.find(id).orElseThrow().version()).isEqualTo(1);
        }

        @Test
        void thatNobodyForesawIs500WithoutTheCause() {
            var answer = operator.get(STALLS + "/broken");

            assertProblem(answer, 500, "service.failed");
            assertThat(answer.raw().body()).doesNotContain("Siti", "Exception");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en    | Your role does not include this. Ask the admin if it should.
                    en-GB | Your role does not include this. Ask the admin if it should.
                    id    | Peran Anda tidak mencakup tindakan ini. Hubungi admin bila seharusnya boleh.
                    fr    | Peran Anda tidak mencakup tindakan ini. Hubungi admin bila seharusnya boleh.
                    """)
    void textsAreIndonesianUnlessEnglishIsAskedFor(String language, String text) {
        var answer = Http.as(port, "head").with("Accept-Language", language).get(STALLS + "?name=x");

        assertThat(answer.body().path("detail").asString()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | You are not signed in, or your session has ended. Please sign in again.
                    id | Anda belum masuk atau sesi Anda sudah berakhir. Silakan masuk kembali.
                    """)
    void alsoBeforeSignIn(String language, String text) {
        var answer = Http.anonymous(port).with("Accept-Language", language).get(STALLS + "?name=x");

        assertThat(answer.body().path("detail").asString()).isEqualTo(text);
    }

    private static void assertProblem(Http.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
        assertThat(answer.body().path("status").asInt()).isEqualTo(status);
        assertThat(answer.body().path("title").asString()).isNotBlank().doesNotStartWith("status.");
        assertThat(answer.body().path("detail").asString()).isNotBlank().isNotEqualTo(code);
    }

    private static void assertField(Http.Answer answer, String field, String code) {
        var error = answer.body().path("errors").path(0);
        assertThat(error.path("field").asString()).isEqualTo(field);
        assertThat(error.path("code").asString()).isEqualTo(code);
        assertThat(error.path("message").asString()).isNotBlank().isNotEqualTo(code);
    }
}
