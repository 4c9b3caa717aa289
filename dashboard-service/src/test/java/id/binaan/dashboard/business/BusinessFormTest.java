package id.binaan.dashboard.business;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form keeps what was typed, sends what changed, and gives no identifier back. */
class BusinessFormTest extends PageSlice {
    private static final String NEW = "/usaha/baru";
    private static final String CORRECTING = "/usaha/" + Records.BUSINESS + "/perbaikan";

    /** What the form carries of the record as it was when it was opened. */
    private static final String OPENED = """
            {"ownerName":["Siti Contoh"],"sex":["FEMALE"],"domicile":["14.03.02.2005"],"name":["Keripik Selat"],
             "legalForm":["INDIVIDUAL"],"status":["ACTIVE"],"village":["14.03.02.2005"],"address":["Jl. Pantai 4"],
             "premises":["HOME"],"startDate":["03/2015"],"kbli":["10794:2020"],"kbliMain":["10794:2020"]}""";

    private static JsonNode body(RegistryAnswers.Sent sent) {
        return JsonMapper.shared().readTree(sent.body());
    }

    @Nested
    class ANewBusiness {
        @BeforeEach
        void theRegistryTakesIt() {
            registry.to("POST /api/v1/persons", 201, Records.answer(Records.OWNER));
            registry.to("POST /api/v1/businesses", 201, Records.answer(Records.BUSINESS));
        }

        @Test
        void isSentAsItWasTyped() throws Exception {
            var answer = send(
                    "enumerator",
                    NEW,
                    "kunci",
                    "k1",
                    "ownerName",
                    "Siti Contoh",
                    "nik",
                    Records.NIK,
                    "name",
                    "Kerupuk Uji",
                    "village",
                    "14.03.02.2005",
                    "kbli",
                    "10794:2020",
                    "startDate",
                    "07/2019",
                    "year",
                    "2025",
                    "annualSales",
                    "1,5 juta",
                    "unpaidFemale",
                    "1");
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getRedirectedUrl()).isEqualTo("/usaha/" + Records.BUSINESS + "?urutan=2");
            JsonNode person = body(registry.sent("POST /api/v1/persons").getFirst());
            assertThat(person.get("birthDate").asString()).isEqualTo("1985-08-17");
            assertThat(person.get("sex").asString()).isEqualTo("FEMALE");
            var business = registry.sent("POST /api/v1/businesses").getFirst();
            assertThat(body(business).get("startDate").asString()).isEqualTo("2019-07");
            assertThat(body(business).get("ownerId").asString()).isEqualTo(Records.OWNER.toString());
            assertThat(business.headers().get("Idempotency-key")).containsExactly("k1-usaha");
        }

        @Test
        void withANameOfTenThousandLettersIsRefusedInWords() throws Exception {
            var answer = send("enumerator", NEW, "kunci", "k", "name", "x".repeat(10_000));
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsString()).contains("paling banyak 150 huruf");
            assertThat(registry.sent("POST /api/v1/businesses")).isEmpty();
        }

        @Test
        void withAnyScriptIsTaken() throws Exception {
            assertThat(send("enumerator", NEW, "kunci", "k", "name", "محل \"Ikan\" ± <b>")
                            .getStatus())
                    .isEqualTo(302);
            assertThat(body(registry.sent("POST /api/v1/businesses").getFirst())
                            .get("name")
                            .asString())
                    .isEqualTo("محل \"Ikan\" ± <b>");
        }
    }

    @Nested
    class AnError {
        @Test
        void losesNothingAndShowsNoNik() throws Exception {
            String page = send(
                            "enumerator",
                            NEW,
                            "kunci",
                            "k",
                            "ownerName",
                            "Siti Contoh",
                            "nik",
                            Records.NIK,
                            "phone",
                            "0813 7777 1234",
                            "name",
                            "Kerupuk \"Uji\" <i>",
                            "capital",
                            "banyak")
                    .getContentAsString();
            assertThat(page)
                    .contains("Kerupuk &quot;Uji&quot; &lt;i&gt;", "banyak", "tidak dapat dibaca sebagai rupiah")
                    .contains("1403**********03")
                    .doesNotContain(Records.NIK, "0813 7777 1234");
        }

        @Test
        void keepsTheNikForTheNextTime() throws Exception {
            registry.to("POST /api/v1/persons", 201, Records.answer(Records.OWNER));
            registry.to("POST /api/v1/businesses", 201, Records.answer(Records.BUSINESS));
            String page = send(
                            "enumerator",
                            NEW,
                            "kunci",
                            "k",
                            "ownerName",
                            "Siti Contoh",
                            "nik",
                            Records.NIK,
                            "capital",
                            "banyak")
                    .getContentAsString();
            String kept = page.replaceAll("(?s).*name=\"nikKept\" value=\"([^\"]+)\".*", "$1");
            send("enumerator", NEW, "kunci", "k", "ownerName", "Siti Contoh", "nikKept", kept, "name", "Kerupuk");
            assertThat(body(registry.sent("POST /api/v1/persons").getFirst())
                            .get("nik")
                            .asString())
                    .isEqualTo(Records.NIK);
        }

        @Test
        void ofTheRegistryStandsAtItsField() throws Exception {
            registry.to(
                    "POST /api/v1/persons",
                    409,
                    Records.problem(409, "record.duplicate", "nik", "NIK sudah tercatat."));
            String page = send("enumerator", NEW, "kunci", "k", "ownerName", "Siti Contoh", "nik", Records.NIK)
                    .getContentAsString();
            assertThat(page).contains("href=\"#nik\"", "NIK sudah tercatat.");
        }

        @Test
        void ofAConnectionKeepsTheKeySoThatNothingIsRecordedTwice() throws Exception {
            registry.to("POST /api/v1/businesses", 503, "{}");
            String page = send("enumerator", NEW, "kunci", "the-key", "name", "Kerupuk Uji")
                    .getContentAsString();
            assertThat(page).contains("value=\"the-key\"", "Kerupuk Uji", "tidak akan tercatat dua kali");
        }
    }

    @Nested
    class ACorrection {
        @BeforeEach
        void aDraft() {
            registry.to("GET " + Records.ADDRESS, 200, Records.business(1, "Keripik Selat", null));
            registry.to("GET /api/v1/persons/" + Records.OWNER, 200, Records.owner());
            registry.to("POST " + Records.ADDRESS + "/correcting", 200, Records.answer(Records.BUSINESS));
        }

        private String[] form(String... changed) {
            String[] all = new String[changed.length + 24];
            String[] unchanged = {
                "kunci",
                "k",
                "asal",
                OPENED,
                "ownerName",
                "Siti Contoh",
                "sex",
                "FEMALE",
                "domicile",
                "14.03.02.2005",
                "legalForm",
                "INDIVIDUAL",
                "status",
                "ACTIVE",
                "village",
                "14.03.02.2005",
                "premises",
                "HOME",
                "startDate",
                "03/2015",
                "kbli",
                "10794:2020",
                "kbliMain",
                "10794:2020"
            };
            System.arraycopy(unchanged, 0, all, 0, 24);
            System.arraycopy(changed, 0, all, 24, changed.length);
            return all;
        }

        @Test
        void sendsOnlyWhatChangedOnTheVersionThatWasSeen() throws Exception {
            send("enumerator", CORRECTING, form("name", "Keripik Baru", "address", "Jl. Pantai 4"));
            var sent = registry.sent("POST " + Records.ADDRESS + "/correcting").getFirst();
            assertThat(sent.headers().get("If-match")).containsExactly("\"v1\"");
            assertThat(body(sent).get("name").asString()).isEqualTo("Keripik Baru");
            assertThat(body(sent).has("kbli")).isFalse();
            assertThat(body(sent).has("location")).isFalse();
        }

        @Test
        void onARecordThatSomebodyElseChangedShowsWhatDiffersAndKeepsBoth() throws Exception {
            registry.to("GET " + Records.ADDRESS, 200, Records.business(2, "Keripik Selat", "Merek Lain"));
            String page = send("enumerator", CORRECTING, form("name", "Keripik Saya", "address", "Jl. Pantai 4"))
                    .getContentAsString();
            assertThat(page)
                    .contains("Orang lain menyimpan data ini lebih dahulu", "Keripik Saya")
                    .contains("name=\"brand\" value=\"Merek Lain\"");
            assertThat(registry.sent("POST " + Records.ADDRESS + "/correcting")).isEmpty();
        }
    }

    @Nested
    class AField {
        @Test
        void isCheckedWithoutItsValueComingBack() throws Exception {
            String wrong = send("enumerator", "/usaha/periksa/nik", "nik", "14030257088500")
                    .getContentAsString();
            assertThat(wrong).contains("NIK harus 16 angka; yang Anda isi 14").doesNotContain("14030257088500");
            String good =
                    send("enumerator", "/usaha/periksa/nik", "nik", Records.NIK).getContentAsString();
            assertThat(good).contains("perempuan").doesNotContain(Records.NIK);
        }

        @Test
        void isNoAddressForNumbers() throws Exception {
            assertThat(open("enumerator", "/usaha/periksa/nik?nik=" + Records.NIK)
                            .getStatus())
                    .isEqualTo(405);
        }
    }
}
