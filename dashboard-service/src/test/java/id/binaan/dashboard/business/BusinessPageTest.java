package id.binaan.dashboard.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A business's page tells what may be told, in words, and no more. */
class BusinessPageTest extends PageSlice {
    private static final String PAGE = "/usaha/" + Records.BUSINESS;

    @BeforeEach
    void aDraft() {
        registry.to("GET " + Records.ADDRESS, 200, Records.business(1, "Keripik <script>alert(1)</script>", null));
        registry.to("GET " + Records.ADDRESS + "/history", 200, "[]");
        registry.to("GET /api/v1/persons/" + Records.OWNER, 200, Records.owner());
    }

    @Test
    void aNameIsTextHoweverItReads() throws Exception {
        String page = open("operator", PAGE).getContentAsString();
        assertThat(page).contains("Keripik &lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void codesAndFieldsAreShownInWords() throws Exception {
        String page = open("operator", PAGE).getContentAsString();
        assertThat(page)
                .contains("Selat Baru, Kecamatan Bantan", "Perorangan", "modal usaha", "Lengkapi data", "03/2015")
                .doesNotContain("INDIVIDUAL", "finance.capital", "??");
    }

    @Test
    void theRegistryIsAskedInTheOperatorsName() throws Exception {
        open("operator", PAGE);
        assertThat(registry.sent("GET " + Records.ADDRESS).getFirst().headers().get("Authorization"))
                .containsExactly("Bearer token-for-tests");
    }

    @Nested
    class Numbers {
        @Test
        void areMaskedUntilAPurposeIsNamed() throws Exception {
            String masked = open("supervisor", PAGE).getContentAsString();
            assertThat(masked).contains("1403**********03").doesNotContain(Records.NIK);
            send("supervisor", PAGE + "/pemilik", "tujuan", "VERIFICATION");
            var asked = registry.sent("GET /api/v1/persons/" + Records.OWNER);
            assertThat(asked.getFirst().headers()).doesNotContainKey("Binaan-purpose");
            assertThat(asked.getLast().headers().get("Binaan-purpose")).containsExactly("VERIFICATION");
        }

        @Test
        void stayMaskedForWhomItIsNotMeant() throws Exception {
            assertThat(send("enumerator", PAGE + "/pemilik", "tujuan", "VERIFICATION")
                            .getStatus())
                    .isEqualTo(403);
        }
    }

    @Nested
    class WhatIsNotThere {
        @Test
        void looksTheSameWhetherItExistsElsewhereOrNowhere() throws Exception {
            UUID other = UUID.randomUUID();
            registry.to(
                    "GET /api/v1/businesses/" + other,
                    404,
                    "{\"status\":404,\"code\":\"record.not-found\",\"detail\":\"x\"}");
            var unseen = open("supervisor", "/usaha/" + other);
            var unknown = open("supervisor", "/usaha/" + UUID.randomUUID());
            assertThat(unseen.getStatus()).isEqualTo(404);
            assertThat(unknown.getStatus()).isEqualTo(404);
            assertThat(unseen.getContentAsString().replaceAll("[0-9a-f-]{36}|content=\"[^\"]*\"|value=\"[^\"]*\"", ""))
                    .isEqualTo(unknown.getContentAsString()
                            .replaceAll("[0-9a-f-]{36}|content=\"[^\"]*\"|value=\"[^\"]*\"", ""));
        }
    }

    @Nested
    class AnAddressThatIsNone {
        @Test
        void isNotFoundAndNoError() throws Exception {
            assertThat(open("operator", "/usaha/bukan-nomor").getStatus()).isEqualTo(404);
            assertThat(open("operator", "/usaha?hal=x&keadaan=NONE&wilayah=../..&urut=")
                            .getStatus())
                    .isEqualTo(200);
            assertThat(open("operator", "/usaha?cari=" + "x".repeat(6_000)).getStatus())
                    .isEqualTo(200);
        }
    }

    @Nested
    class WhileTheRegistryIsAway {
        @Test
        void theListGoesOnAndABusinessThatIsNowhereIsNotFound() throws Exception {
            registry.to("GET " + Records.ADDRESS, 503, "{}");
            assertThat(open("operator", "/usaha").getStatus()).isEqualTo(200);
            assertThat(open("operator", PAGE).getStatus()).isEqualTo(404);
        }

        @Test
        void aFormSaysThatItWaits() throws Exception {
            registry.to("GET " + Records.ADDRESS, 503, "{}");
            assertThat(open("operator", PAGE + "/perbaikan").getContentAsString())
                    .contains("Registri sedang tidak tersedia");
        }
    }
}
