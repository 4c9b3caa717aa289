package id.binaan.systemtests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.binaan.systemtests.platform.Suite;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Those who look after the services see how they fare and settle what is held back. */
class OperationsIT {
    private static final String HELD = ".held > li";

    private static Suite suite;
    private static URI console;

    @BeforeAll
    static void consoleRuns() {
        Chromium.require();
        suite = Suite.shared().sound();
        suite.console();
        console = suite.consoleAddress();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void allServicesAreShown(Screen screen) {
        try (Visit visit = Visit.as("admin", console, screen)) {
            visit.open("/operasi");
            assertThat(visit.page().locator("#layanan ~ div .light.ready")).hasCount(4);
            visit.picture("operasi")
                    .accessible()
                    .fits()
                    .english()
                    .picture("operasi")
                    .accessible()
                    .quiet();
        }
    }

    @Test
    void aServiceThatIsAwayIsNamedAndThePageAnswers() {
        suite.certification().kill();
        try (Visit visit = Visit.as("operator", console, Screen.WIDE)) {
            visit.open("/operasi");
            assertThat(visit.page().locator("#layanan ~ div .light.away")).hasText("Tidak menjawab");
            assertThat(visit.page().getByText("Sertifikasi: salinan usaha")).isVisible();
            visit.picture("operasi-layanan-mati").accessible().quiet();
        } finally {
            suite.sound();
        }
    }

    @Test
    void aRebuildingIsStartedAndAnswered() {
        try (Visit visit = Visit.as("admin", console, Screen.WIDE)) {
            visit.open("/operasi");
            visit.page().locator("form[action$=bangun-ulang] button").click();
            assertThat(visit.page().locator(".notice")).containsText("Pembangunan ulang dimulai");
        }
    }

    @Test
    void aParkedEventIsTriedAgainAndDiscardedWithAReason() {
        String cause = "BENAR-BENAR RUSAK";
        send(cause);
        try (Visit visit = Visit.as("admin", console, Screen.PHONE)) {
            visit.open("/operasi");
            Locator held = visit.page().locator(HELD);
            for (int attempt = 0; attempt < 50 && held.count() == 0; attempt++) {
                visit.page().waitForTimeout(200);
                visit.open("/operasi");
            }
            assertThat(held).hasCount(1);
            assertThat(held).containsText("Isinya tidak dapat dibaca");
            assertThat(visit.page().content()).as("never what the message says").doesNotContain(cause);
            visit.picture("operasi-tertahan").accessible().fits();

            held.getByText("Putar ulang").click();
            assertThat(visit.page().locator(".notice")).containsText("Masih gagal");

            held.locator("input[name=reason]").fill("Kiriman uji yang rusak");
            held.getByText("Buang", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(visit.page().locator(".notice")).containsText("dibuang");
            assertThat(held).hasCount(0);
            visit.quiet();
        }
    }

    @Test
    void otherRolesAreRefused() {
        try (Visit visit = Visit.as("supervisor", console, Screen.WIDE)) {
            assertThat(visit.open("/operasi").status()).isEqualTo(403);
            visit.picture("galat-403").accessible();
        }
    }

    /** A message that nobody can read, as a program with a fault would send it. */
    private static void send(String value) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", suite.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            var broken = new ProducerRecord<>(
                    "binaan.registry.person.v1", UUID.randomUUID().toString().getBytes(UTF_8), value.getBytes(UTF_8));
            broken.headers().add("ce_sequence", "000000000001".getBytes(UTF_8));
            producer.send(broken);
        }
    }
}
