package id.binaan.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole platform in its own process, as {@code ./suite} starts it; killed once before the tests look at it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalStackTest {

    private static final String RECORD = "written before the kill";

    private final int kafkaPort = Ports.free();
    private final int mongoPort = Ports.free();
    private final int idpPort = Ports.free();
    private final HttpClient http = HttpClient.newHttpClient();

    private Path data;
    private StackProcess stack;
    private String tokenBeforeTheKill;
    private String encryptionKeys;

    @BeforeAll
    void startWriteKillAndStartAgain(@TempDir Path directory) throws Exception {
        data = directory;
        try (var first = start().awaitReady()) {
            writeRecord();
            tokenBeforeTheKill = token("demo-operator", "binaan");
            encryptionKeys = Files.readString(data.resolve("keys/registry/aead.json"));
            first.kill();
        }
        stack = start().awaitReady();
    }

    @AfterAll
    void stop() throws Exception {
        if (stack == null) {
            return;
        }
        stack.terminate();
        assertThat(stack.awaitExit()).as("exit code after SIGTERM").isEqualTo(143);
        // Newer Java versions warn about what Kafka and protobuf still call.
        assertThat(stack.errors().lines().filter(line -> !line.startsWith("WARNING: ")))
                .isEmpty();
        stack.close();
    }

    @Test
    void saysOneLinePerPart() throws Exception {
        assertThat(stack.output().lines())
                .containsExactlyInAnyOrder(
                        "kafka on 127.0.0.1:" + kafkaPort + " ready",
                        "mongo on 127.0.0.1:" + mongoPort + " ready",
                        "idp on http://localhost:" + idpPort + " ready",
                        "local-stack ready");
    }

    @Test
    void keepsTopicsAndRecords() {
        var partition = new TopicPartition("kept", 0);
        try (var consumer = new KafkaConsumer<>(clients(), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            assertThat(consumer.poll(Duration.ofSeconds(20)).records(partition))
                    .singleElement()
                    .satisfies(record -> assertThat(record.value()).isEqualTo(RECORD));
        }
    }

    @Test
    void answersHello() {
        try (var client = MongoClients.create("mongodb://127.0.0.1:" + mongoPort)) {
            var reply = client.getDatabase("admin").runCommand(new Document("hello", 1));
            assertThat(reply).containsEntry("isWritablePrimary", true);
        }
    }

    @ParameterizedTest
    @CsvSource({"operator, 14.03", "supervisor, 14.03.02", "integrator,"})
    void givesATokenForADemoPerson(String role, String region) throws Exception {
        var claims = verified(token("demo-" + role, "binaan"));
        assertThat(claims.getSubject()).isEqualTo(role);
        assertThat(claims.getIssuer()).isEqualTo("http://localhost:" + idpPort);
        assertThat(claims.getStringListClaim("roles")).containsExactly(role);
        assertThat(Optional.ofNullable(claims.getStringListClaim("region")))
                .isEqualTo(Optional.ofNullable(region).map(List::of));
    }

    @Test
    void givesATokenForTheCommandLine() throws Exception {
        var file = data.resolve("suite-cli.secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var claims = verified(token("suite-cli", Files.readString(file).strip()));
        assertThat(claims.getSubject()).isEqualTo("suite-cli");
        assertThat(claims.getStringListClaim("roles")).containsExactly("operator");
        assertThat(claims.getStringListClaim("region")).containsExactly("14.03");
    }

    @Test
    void keepsItsSigningKeySoThatTokensOutliveARestart() throws Exception {
        assertThat(verified(tokenBeforeTheKill).getSubject()).isEqualTo("operator");
    }

    @Test
    void neverReplacesEncryptionKeys() throws Exception {
        assertThat(data.resolve("keys/registry/aead.json")).hasContent(encryptionKeys);
        assertThat(Base64.getDecoder()
                        .decode(Files.readString(data.resolve("keys/registry/blind-index.key"))
                                .strip()))
                .hasSize(32);
    }

    @Test
    void refusesATakenPortInOneSentence() throws Exception {
        try (var second = start()) {
            assertThat(second.awaitExit()).isEqualTo(3);
            assertThat(second.errors().lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line).startsWith("Port ").endsWith("."));
        }
    }

    private StackProcess start() throws Exception {
        return StackProcess.start(
                data, "--kafka-port=" + kafkaPort, "--mongo-port=" + mongoPort, "--idp-port=" + idpPort);
    }

    private void writeRecord() throws Exception {
        try (var admin = Admin.create(clients());
                var producer = new KafkaProducer<>(clients(), new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get();
            producer.send(new ProducerRecord<>("kept", "key", RECORD)).get();
        }
    }

    private Map<String, Object> clients() {
        return Map.of("bootstrap.servers", "127.0.0.1:" + kafkaPort, "acks", "all");
    }

    private String token(String client, String secret) throws Exception {
        var credentials = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(idp("/oauth2/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Document.parse(answer.body()).getString("access_token");
    }

    private JWTClaimsSet verified(String token) throws Exception {
        var parsed = SignedJWT.parse(token);
        var keys = JWKSet.load(idp("/oauth2/jwks").toURL());
        var key = keys.getKeyByKeyId(parsed.getHeader().getKeyID()).toRSAKey();
        assertThat(parsed.verify(new RSASSAVerifier(key))).isTrue();
        return parsed.getJWTClaimsSet();
    }

    private URI idp(String path) {
        return URI.create("http://localhost:" + idpPort + path);
    }
}
