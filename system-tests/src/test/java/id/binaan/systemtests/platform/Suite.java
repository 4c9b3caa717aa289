package id.binaan.systemtests.platform;

import id.binaan.localstack.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The running suite: broker with identity provider, store, registry, certification and console, each a process of its own
 * on free ports with a data directory of its own below {@code target/harm}. It is started once, the console when somebody
 * first asks for it, and ends with the tests' JVM.
 */
public final class Suite {
    private static final Path DIRECTORY = Path.of("target", "harm").toAbsolutePath();

    private final Path home = DIRECTORY.resolve("home");
    private final Path logs = DIRECTORY.resolve("logs");
    private final int kafkaPort = Ports.free();
    private final int mongoPort = Ports.free();
    private final int idpPort = Ports.free();
    private final int registryPort = Ports.free();
    private final int certificationPort = Ports.free();
    private final int consolePort = Ports.free();
    private final Http http = new Http();
    private final Tokens tokens = new Tokens(issuer(), http);
    private final Part broker;
    private final Part store;
    private final Part registry;
    private final Part certification;
    private final Part console;

    private static final class Shared {
        private static final Suite SUITE = new Suite();
    }

    /** The one that all tests of this JVM use, in the state in which the last one left it. */
    public static Suite shared() {
        return Shared.SUITE;
    }

    private Suite() {
        Apps.remove(DIRECTORY);
        try {
            Files.createDirectories(home);
            Files.createDirectories(logs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path apps = DIRECTORY.resolve("apps");
        Apps.App stack = Apps.unpack("local-stack", apps);
        broker = part(stack("broker", stack, "kafka,idp", "320m"));
        store = part(stack("store", stack, "mongo", "256m"));
        broker.start();
        store.start();
        registry = part(service("registry", Apps.unpack("registry-service", apps), registryPort));
        certification = part(service("certification", Apps.unpack("certification-service", apps), certificationPort));
        broker.awaitReady();
        store.awaitReady();
        console = part(console(Apps.unpack("dashboard-service", apps)));
        registry.start();
        certification.start();
        registry.awaitReady();
        certification.awaitReady();
    }

    private Part part(Launch launch) {
        return new Part(launch, home, logs);
    }

    private Launch stack(String name, Apps.App app, String only, String heap) {
        List<String> arguments = List.of(
                "--data",
                home.toString(),
                "--only",
                only,
                "--kafka-port",
                Integer.toString(kafkaPort),
                "--mongo-port",
                Integer.toString(mongoPort),
                "--idp-port",
                Integer.toString(idpPort),
                "--console-port",
                Integer.toString(consolePort));
        return new Launch(name, app, heap, arguments, Map.of(), false, part -> part.logContains("local-stack ready"));
    }

    private Launch service(String name, Apps.App app, int port) {
        Map<String, String> environment = environment(name, port);
        URI readiness = address(port).resolve("/actuator/health/readiness");
        return new Launch(
                name, app, "192m", QUICK_TO_NOTICE_A_DEATH, environment, true, part -> http.answers(readiness));
    }

    private Launch console(Apps.App app) {
        Map<String, String> environment = environment("dashboard", consolePort);
        environment.put("BINAAN_CONSOLE_ADDRESS", consoleAddress().toString());
        environment.put("BINAAN_SEARCH_DIRECTORY", home.resolve("search").toString());
        environment.put("BINAAN_CONSOLE_SECRET", read(home.resolve("console.secret")));
        environment.put("BINAAN_REGISTRY_ADDRESS", registryAddress().toString());
        environment.put("BINAAN_CERTIFICATION_ADDRESS", certificationAddress().toString());
        URI readiness = address(consolePort).resolve("/actuator/health/readiness");
        return new Launch(
                "console", app, "256m", QUICK_TO_NOTICE_A_DEATH, environment, true, part -> http.answers(readiness));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> environment(String name, int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("MALLOC_ARENA_MAX", "2");
        environment.put("BINAAN_KAFKA_BOOTSTRAP_SERVERS", bootstrapServers());
        environment.put("BINAAN_MONGO_BASE_URI", mongoUri());
        environment.put("BINAAN_SECURITY_JWK_SET_URI", issuer() + "/oauth2/jwks");
        environment.put("BINAAN_SECURITY_ISSUER", issuer());
        environment.put(
                "BINAAN_KEYS_DIRECTORY", home.resolve("keys").resolve(name).toString());
        environment.put("BINAAN_DATA_DIRECTORY", home.toString());
        return environment;
    }

    /** The broker and the lease wait for a dead process: 45 s and 6 s by default. */
    private static final List<String> QUICK_TO_NOTICE_A_DEATH = List.of(
            "--spring.cloud.stream.kafka.binder.consumer-properties.session.timeout.ms=6000",
            "--spring.cloud.stream.kafka.binder.consumer-properties.heartbeat.interval.ms=1000",
            "--binaan.relay.lease=2s");

    /**
     * Makes sure that the parts run as they should, whatever an earlier test did to them.
     *
     * @param except those that are meant to be harmed
     */
    public Suite sound(Part... except) {
        List<Part> harmed = List.of(except);
        Stream.of(broker, store, registry, certification)
                .filter(part -> !harmed.contains(part))
                .forEach(part -> part.ensure(Harm.NONE));
        return this;
    }

    /** Kafka and the identity provider. */
    public Part broker() {
        return broker;
    }

    public Part store() {
        return store;
    }

    public Part registry() {
        return registry;
    }

    public Part certification() {
        return certification;
    }

    /** The console, running and ready. */
    public Part console() {
        return console.ensure(Harm.NONE);
    }

    /** As browsers have to name it: the identity provider sends people back there only. */
    public URI consoleAddress() {
        return URI.create("http://localhost:" + consolePort);
    }

    public URI registryAddress() {
        return address(registryPort);
    }

    public URI certificationAddress() {
        return address(certificationPort);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + kafkaPort;
    }

    /** Without a database; a service's database has its name. */
    public String mongoUri() {
        return "mongodb://127.0.0.1:" + mongoPort;
    }

    public Tokens tokens() {
        return tokens;
    }

    public Http http() {
        return http;
    }

    /** Data, logs and unpacked applications: the evidence of a run. */
    public Path directory() {
        return DIRECTORY;
    }

    private String issuer() {
        return "http://localhost:" + idpPort;
    }

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
