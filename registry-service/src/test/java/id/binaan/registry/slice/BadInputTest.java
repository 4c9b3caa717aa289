package id.binaan.registry.slice;

import static id.binaan.registry.slice.Bodies.draft;
import static id.binaan.registry.slice.Bodies.map;
import static id.binaan.registry.slice.Bodies.person;
import static id.binaan.registry.slice.Bodies.with;
import static id.binaan.registry.slice.User.ENUMERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a problem that names the field, and nothing is stored. */
class BadInputTest extends RegistrySlice {

    private void refused(Answer answer, String field) {
        assertThat(answer.status()).as("%s", answer.body()).isIn(400, 422);
        assertThat(answer.fields()).contains(field);
        assertThat(answer.messages()).allMatch(message -> message.contains(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"kbli":[null]}                                                        | kbli[0]
            {"kbli":[{"code":null,"version":"2020"}]}                              | kbli[0].code
            {"kbli":[{"code":"10794","version":null}]}                             | kbli[0].version
            {"kbli":[{"code":"１０７９４","version":"2020"}]}                        | kbli[0].code
            {"kbli":[{"code":"10794","version":"2020"},{"code":"10794","version":"2020"}]} | kbli
            {"kbli":{"code":"10794"}}                                              | kbli
            {"products":[null]}                                                    | products[0]
            {"products":[{"name":null}]}                                           | products[0].name
            {"products":[{"name":"Ubi","ingredients":[null]}]}                     | products[0].ingredients[0]
            {"products":[{"name":"Ubi","shelfLifeDays":-1}]}                       | products[0].shelfLifeDays
            {"products":[{"name":"Ubi","category":"<b>"}]}                         | products[0].category
            {"products":[{"name":"Ubi","id":"1-2-3-4-5"}]}                         | products[0].id
            {"responsibleIds":[null]}                                              | responsibleIds[0]
            {"responsibleIds":["x"]}                                               | responsibleIds[0]
            {"ownerId":"bukan-uuid"}                                               | ownerId
            {"finance":[null]}                                                     | finance[0]
            {"finance":[{"year":1776}]}                                            | finance[0].year
            {"finance":[{"year":99999999999}]}                                     | finance[0].year
            {"finance":[{"year":2025.5}]}                                          | finance[0].year
            {"finance":[{"year":2025,"capital":"-5"}]}                             | finance[0].capital
            {"finance":[{"year":2025,"annualSales":"banyak"}]}                     | finance[0].annualSales
            {"finance":[{"year":2025},{"year":2025}]}                              | finance[1].year
            {"finance":[{"year":2025,"production":[null]}]}                        | finance[0].production[0]
            {"finance":[{"year":2025,"production":[{"month":"2025-13","quantity":1,"unit":"KG"}]}]}  | finance[0].production[0].month
            {"finance":[{"year":2025,"production":[{"month":"2024-12","quantity":1,"unit":"KG"}]}]}  | finance[0].production[0].month
            {"finance":[{"year":2025,"production":[{"month":"2025-12","quantity":-1,"unit":"KG"}]}]} | finance[0].production[0].quantity
            {"finance":[{"year":2025,"production":[{"month":"2025-12","quantity":1e999999999,"unit":"KG"}]}]} | finance[0].production[0].quantity
            {"finance":[{"year":2025,"production":[{"month":"2025-12","unit":"KG"}]}]}               | finance[0].production[0].quantity
            {"finance":[{"year":2025,"production":[{"month":"2025-12","quantity":1}]}]}              | finance[0].production[0].unit
            {"finance":[{"year":2025,"production":[{"month":"2025-12","quantity":1,"unit":"KG","productId":"x"}]}]} | finance[0].production[0].productId
            {"finance":[{"year":2025,"production":[{"month":"2025-12","quantity":1,"unit":"KG","value":-3}]}]} | finance[0].production[0].value
            {"workers":{"paidMale":-1}}                                            | workers
            {"workers":{"paidMale":1.5}}                                           | workers.paidMale
            {"workers":[]}                                                         | workers
            {"premises":"RUMAH"}                                                   | premises
            {"premises":0}                                                         | premises
            {"startDate":"２０１９"}                                                  | startDate
            {"startDate":"2019-13"}                                                | startDate
            {"startDate":"2019-02-30"}                                             | startDate
            {"startDate":"2999"}                                                   | startDate
            {"nib":"12345"}                                                        | nib
            {"location":{"village":"14.03.02.2999"}}                               | location.village
            {"location":{"village":"Selat Baru"}}                                  | location.village
            {"location":{"village":"14.03.09.1001"}}                               | location.village
            {"location":{"village":"14.01.01.1001"}}                               | location.village
            {"location":{"latitude":1.5}}                                          | location.longitude
            {"location":{"latitude":100,"longitude":1e999999999}}                  | location.longitude
            {"location":{"latitude":1e-999999999,"longitude":1}}                   | location.latitude
            {"location":{"latitude":1000,"longitude":101}}                         | location.latitude
            {"location":{"postalCode":"287"}}                                      | location.postalCode
            {"location":[]}                                                        | location
            {"name":{"a":1}}                                                       | name
            {"name":["a"]}                                                         | name
            {"brand":"a\\u0000b"}                                                  | brand
            {"brand":"a\\nb"}                                                      | brand
            {"brand":"\\ud800"}                                                    | brand
            {"notes":"a\\u0007b"}                                                  | notes
            {"source":"dari mana"}                                                 | source
            {"clear":["kbli"]}                                                     | clear
            {"clear":[null]}                                                       | clear
            {"nosuchfield":1}                                                      | nosuchfield
            """)
    void aFieldAtFaultIsNamedWhenRecordingAndWhenCorrecting(String fields, String field) {
        String valid = fields.startsWith("{\"name\"") ? fields : "{\"name\":\"Kedai\"," + fields.substring(1);
        long before = count("businesses");
        refused(as(ENUMERATOR).postText("/businesses", valid), field);
        assertThat(count("businesses")).isEqualTo(before);

        String id = business(ENUMERATOR, draft());
        Document stored = stored("businesses", id);
        refused(as(ENUMERATOR).seen(1).postText("/businesses/" + id + "/correcting", fields), field);
        assertThat(stored("businesses", id).get("details")).isEqualTo(stored.get("details"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "brand", "notes"})
    void aTextThatIsTooLongIsNamed(String field) {
        refused(as(ENUMERATOR).post("/businesses", with(draft(), field, "x".repeat(10_000))), field);
    }

    @Test
    void aPersonsNameThatIsTooLongIsNamed() {
        refused(as(ENUMERATOR).post("/persons", with(person(), "name", "x".repeat(10_000))), "name");
    }

    @ParameterizedTest
    @CsvSource({"kbli, kbli", "products, products", "finance, finance", "responsibleIds, responsibleIds", "clear, clear"
    })
    void aListThatIsTooLongIsOneErrorNotThousands(String list, String field) {
        List<Object> nothing = Collections.nCopies(20_000, null);
        Answer answer = as(ENUMERATOR).post("/businesses", with(draft(), list, nothing));
        refused(answer, field);
        assertThat(answer.fields()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{\"name\":}", "[]", "null", "nothing", "{\"name\":\"a\"} x", "\"text\"", "\u0000"})
    void whatIsNoObjectIsAProblem(String body) {
        for (String path : List.of("/businesses", "/persons")) {
            Answer answer = as(ENUMERATOR).postText(path, body);
            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(400);
            assertThat(answer.body().path("detail").asString()).contains(" ");
        }
    }

    @Test
    void deepNestingIsAProblem() {
        String deep = "{\"kbli\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";
        assertThat(as(ENUMERATOR).postText("/businesses", deep).status()).isEqualTo(400);
    }

    @Test
    void aScriptIsTextLikeAnyOther() {
        String script = "<script>alert(1)</script>";
        String id = business(ENUMERATOR, with(draft(), "name", script));
        Answer read = done(as(ENUMERATOR).get("/businesses/{id}", id));
        assertThat(read.body().path("details").path("name").asString()).isEqualTo(script);
        assertThat(read.headers().getContentType().toString()).startsWith("application/json");
        assertThat(read.headers().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "v1", "\"1\"", "W/\"v1\"", "*", "\"v99999999999999999999\"", "\"v-1\""})
    void aVersionThatIsNoneOfOursIsAProblem(String version) {
        String id = business(ENUMERATOR, draft());
        Answer answer =
                as(ENUMERATOR).with("If-Match", version).post("/businesses/" + id + "/correcting", map("brand", "X"));
        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.code()).isEqualTo("if-match.malformed");
    }

    @Test
    void anotherContentTypeOrMethodIsAProblem() {
        Map<String, Object> body = draft();
        assertThat(as(ENUMERATOR)
                        .with("Content-Type", "text/plain")
                        .post("/businesses", body)
                        .code())
                .isEqualTo("request.415");
        assertThat(as(ENUMERATOR).post("/businesses/x/history", body).code()).isEqualTo("request.405");
        assertThat(as(ENUMERATOR).get("/nothing").code()).isEqualTo("request.404");
    }
}
