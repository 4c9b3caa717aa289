package id.binaan.systemtests.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import id.binaan.systemtests.platform.Http;
import id.binaan.systemtests.platform.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small list of businesses that the pages show. All names are made up. */
final class Lists {
    /** Stands in the names of businesses in Mandau and nowhere else. */
    static final String IN_MANDAU = "Rumbai";

    private static boolean there;

    private Lists() {}

    /** Brings the list in, once for all tests of the JVM, and waits until the console shows it. */
    static synchronized void bringInOnce(Suite suite) {
        if (!there) {
            bringIn(suite);
            there = true;
        }
    }

    private static void bringIn(Suite suite) {
        StringBuilder list = new StringBuilder("nama usaha,nama pemilik,alamat,desa,kecamatan\n");
        for (int row = 1; row <= 40; row++) {
            list.append(
                    "Kerupuk Pesisir %d,Pemilik Contoh %d,Jl. Pantai %d,Selat Baru,Bantan\n".formatted(row, row, row));
        }
        for (int row = 1; row <= 12; row++) {
            list.append(IN_MANDAU
                    + " Jaya %d,Pemilik Coba %d,Jl. Sudirman %d,Air Jamban,Mandau\n".formatted(row, row, row));
        }
        String boundary = "binaan-boundary";
        String body =
                "--" + boundary + "\r\nContent-Disposition: form-data; name=\"map\"\r\n\r\nhalaman\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"halaman.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n" + list + "\r\n--" + boundary + "--\r\n";
        try {
            HttpResponse<String> answer = suite.http()
                    .send(Http.request(suite.registryAddress().resolve("/api/v1/imports"))
                            .header("Authorization", suite.tokens().headerOf("operator"))
                            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                            .POST(BodyPublishers.ofString(body, UTF_8))
                            .build());
            if (answer.statusCode() != 202) {
                throw new IllegalStateException("the list was refused: " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("the console shows the list")
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> done(suite)
                        && counted(suite, suite.consoleAddress()) == counted(suite, suite.registryAddress()));
    }

    private static boolean done(Suite suite) throws IOException {
        for (JsonNode run :
                ask(suite, suite.registryAddress(), "/api/v1/imports").get("items")) {
            if (!run.get("state").asString().equals("DONE")) {
                return false;
            }
        }
        return true;
    }

    /** How many businesses a service holds. */
    private static long counted(Suite suite, URI service) throws IOException {
        for (JsonNode digest : ask(suite, service, "/api/v1/digests")) {
            if (digest.get("topic").asString().equals("binaan.registry.business.v1")) {
                return digest.get("count").asLong();
            }
        }
        throw new IllegalStateException(service + " counts no businesses");
    }

    private static JsonNode ask(Suite suite, URI service, String path) throws IOException {
        return JsonMapper.shared()
                .readTree(suite.http()
                        .send(Http.request(service.resolve(path))
                                .header("Authorization", suite.tokens().headerOf("operator"))
                                .build())
                        .body());
    }
}
