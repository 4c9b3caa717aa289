package id.binaan.localstack.idp;

import id.binaan.localstack.Part;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The running identity provider on the loopback address. */
public final class IdentityProvider implements Part {

    private final int port;
    private final ConfigurableApplicationContext context;

    private IdentityProvider(int port, ConfigurableApplicationContext context) {
        this.port = port;
        this.context = context;
    }

    /**
     * Starts with keys and secrets below the data directory, made if they do not exist.
     *
     * @param consolePort where the console is: people are sent back there after login, and nowhere else
     */
    public static IdentityProvider start(Path data, int port, int consolePort) {
        var context = new SpringApplicationBuilder(IdentityProviderConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(settings(data, port, consolePort))
                .run();
        return new IdentityProvider(port, context);
    }

    /** The issuer named in every token. */
    public static String issuer(int port) {
        return "http://localhost:" + port;
    }

    private static Map<String, Object> settings(Path data, int port, int consolePort) {
        return Map.ofEntries(
                Map.entry("binaan.idp.data", data.toString()),
                Map.entry("binaan.idp.issuer", issuer(port)),
                Map.entry("binaan.idp.console-port", consolePort),
                Map.entry("server.port", port),
                Map.entry("server.address", "127.0.0.1"),
                Map.entry("server.shutdown", "immediate"),
                Map.entry("server.tomcat.threads.max", 16),
                Map.entry("server.servlet.session.cookie.name", "binaan_idp"),
                Map.entry("server.servlet.session.cookie.same-site", "lax"),
                Map.entry("spring.config.name", "idp"),
                Map.entry("spring.jmx.enabled", false),
                Map.entry("logging.level.root", "WARN"));
    }

    @Override
    public String description() {
        return "idp on " + issuer(port);
    }

    @Override
    public void close() {
        context.close();
    }
}
