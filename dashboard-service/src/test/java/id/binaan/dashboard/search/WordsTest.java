package id.binaan.dashboard.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type finds what they mean, and nothing they type does harm. */
class WordsTest extends SearchSlice {

    @Test
    void aTypoIsForgiven() {
        published("Kerupuk Ikan Bu Ani");
        published("Warung Sumber Rejeki");
        untilHere(2);
        assertThat(found("kerupk ikn")).containsExactly("Kerupuk Ikan Bu Ani");
        assertThat(found("krupuk ikan")).containsExactly("Kerupuk Ikan Bu Ani");
        assertThat(found("SUMBRE rejki")).containsExactly("Warung Sumber Rejeki");
    }

    @Test
    void theBeginningOfAWordIsEnough() {
        published("Keripik Tempe Melati");
        untilHere(1);
        assertThat(found("ker tem")).hasSize(1);
        assertThat(found("m")).hasSize(1);
        assertThat(found("elati")).isEmpty();
    }

    @Test
    void everyWordMustMatch() {
        published("Tahu Bakso Pak Min");
        untilHere(1);
        assertThat(found("tahu bakso")).hasSize(1);
        assertThat(found("tahu sumedang")).isEmpty();
    }

    @Test
    void exactComesBeforeBeginningBeforeTypo() {
        published("Bakery Asri");
        published("Bakar Asri");
        published("Bakarayam Asri");
        published("Bakau Asri");
        published("Bakra Asri");
        untilHere(5);
        List<String> found = found("bakar");
        assertThat(found.subList(0, 2)).containsExactly("Bakar Asri", "Bakarayam Asri");
        assertThat(found.subList(2, found.size())).containsExactly("Bakau Asri", "Bakra Asri");
    }

    @Test
    void aNameComesBeforeWhatElseHoldsTheWord() {
        registry.publishes(BusinessState.in(village, "Aneka Rasa").product("Dodol durian"));
        published("Toko Dodol Asli");
        untilHere(2);
        assertThat(found("dodol")).containsExactly("Toko Dodol Asli", "Aneka Rasa");
    }

    @Test
    void aNumberIsRightOrWrong() {
        published("Kedai 2018");
        untilHere(1);
        assertThat(found("2018")).hasSize(1);
        assertThat(found("2019")).isEmpty();
    }

    @Nested
    class ItIsFoundBy {
        @Test
        void itsBrand() {
            BusinessState business = BusinessState.in(village, "Usaha Bersama");
            business.brand = "Renyah Bantan";
            registry.publishes(business);
            untilHere(1);
            assertThat(found("renyah")).containsExactly("Usaha Bersama");
        }

        @Test
        void itsOwner() {
            UUID owner = UUID.randomUUID();
            registry.publishesPerson(owner, "Zulkarnain Nasution", Map.of());
            registry.publishes(BusinessState.in(village, "Usaha Bersama").owner(owner));
            eventually().untilAsserted(() -> assertThat(found("zulkarnaen")).containsExactly("Usaha Bersama"));
        }

        @Test
        void itsNumberInTheRegistry() {
            BusinessState business = published("Usaha Bersama");
            published("Usaha Lain");
            untilHere(2);
            assertThat(found(business.number)).containsExactly("Usaha Bersama");
        }

        @Test
        void whatItDoes() {
            registry.publishes(BusinessState.in(village, "Usaha Bersama").kbli("10794", "2020"));
            registry.publishes(BusinessState.in(village, "Usaha Lain").kbli("47111", "2020"));
            untilHere(2);
            assertThat(found("industri kerupuk")).containsExactly("Usaha Bersama");
            assertThat(found("10794")).containsExactly("Usaha Bersama");
        }

        @Test
        void itsProducts() {
            registry.publishes(BusinessState.in(village, "Usaha Bersama").product("Sambal belacan"));
            untilHere(1);
            assertThat(found("belacan")).containsExactly("Usaha Bersama");
        }

        @Test
        void itsVillage() {
            village = "14.03.02.2005";
            BusinessState business = BusinessState.in(village, "Xenofilus");
            registry.publishes(business);
            eventually()
                    .untilAsserted(() -> assertThat(found("xenofilus selat baru"))
                            .containsExactly("Xenofilus")
                            .isEqualTo(found("xenofilus selatbaru"))
                            .isEqualTo(found("xenofilus bantan")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ma'ruf", "maruf", "Ma\u2019ruf", "MARUF", "ma\u0301ruf", "\uff2d\uff41\uff52\uff55\uff46"})
    void accentsAndApostrophesDoNotMatter(String typed) {
        published("Kedai Ma'ruf");
        untilHere(1);
        assertThat(found(typed)).containsExactly("Kedai Ma'ruf");
    }

    static List<String> hostile() {
        return List.of(
                "\u00b1",
                "\"",
                "\"kerupuk",
                "+kerupuk -ikan",
                "name:* OR (a AND",
                "kerupuk~2^4 [a TO z] {x}",
                "*",
                "?????",
                "\\",
                "/.*/",
                "\u0645\u0637\u0639\u0645 \u0627\u0644\u0628\u062d\u0631",
                "\ud83c\udf36\ufe0f",
                "\ud83c",
                "qq\u0000xx",
                "<script>alert(1)</script>",
                "x".repeat(10_000),
                "kerupuk ".repeat(10_000),
                "\ud83c\udf36".repeat(10_000),
                "\u202ekerupuk",
                "' or 1=1 --",
                "%00%n${jndi:ldap://x}");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingTypedIsReadAsALanguageOrBreaksTheSearch(String typed) {
        published("Kedai Tenang");
        untilHere(1);
        assertThat(found(typed)).doesNotContain("Kedai Tenang");
        assertThat(search().suggest(typed, here(), 5)).isEmpty();
        assertThat(page(BusinessQuery.all().withWords(typed)).total()).isZero();
    }

    @Test
    void whatIsNoWordFindsNothingButBlankFindsAll() {
        published("Kedai Tenang");
        untilHere(1);
        assertThat(found("\u00b1 \" +")).isEmpty();
        assertThat(found("   ")).hasSize(1);
    }

    @Test
    void namesInArabicLettersAndScriptsAreNamesLikeOthers() {
        String arabic = "\u0645\u0637\u0639\u0645 \u0627\u0644\u0628\u062d\u0631";
        published(arabic);
        published("<script>alert(1)</script>");
        untilHere(2);
        assertThat(found("\u0645\u0637\u0639\u0645")).containsExactly(arabic);
        assertThat(found("script alert")).containsExactly("<script>alert(1)</script>");
    }

    @Test
    void suggestionsAreTheBestMatches() {
        published("Roti Manis");
        published("Roti Tawar");
        published("Rotan Jaya");
        untilHere(3);
        assertThat(search().suggest("roti", here(), 2))
                .extracting(BusinessHit::name)
                .containsExactly("Roti Manis", "Roti Tawar");
        assertThat(search().suggest("rot", here(), 9)).hasSize(3);
        assertThat(search().suggest(" r ", here(), 9)).isEmpty();
    }
}
