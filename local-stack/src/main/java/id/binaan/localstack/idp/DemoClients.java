package id.binaan.localstack.idp;

import id.binaan.localstack.keys.PrivateFiles;
import id.binaan.localstack.keys.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The programs that may ask for tokens: the console for its users, {@code suite-cli} for {@code ./suite import}, and for
 * scripts one client {@code demo-<role>} with the secret {@code binaan} per demo person.
 */
final class DemoClients {

    static final String SUITE_CLI = "suite-cli";
    static final String PERSON_PREFIX = "demo-";

    private final Path data;
    private final int consolePort;
    private final PasswordEncoder encoder;

    DemoClients(Path data, int consolePort, PasswordEncoder encoder) {
        this.data = data;
        this.consolePort = consolePort;
        this.encoder = encoder;
    }

    List<RegisteredClient> all() {
        var clients = new ArrayList<RegisteredClient>();
        clients.add(console(secretIn("console.secret")));
        clients.add(program(SUITE_CLI, secretIn("suite-cli.secret")));
        DemoPerson.ALL.forEach(person -> clients.add(program(PERSON_PREFIX + person.role(), DemoPerson.PASSWORD)));
        return clients;
    }

    private String secretIn(String file) {
        return PrivateFiles.readOrCreate(data.resolve(file), Secrets::password);
    }

    private RegisteredClient console(String secret) {
        return client("console", secret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri("http://localhost:" + consolePort + "/login/oauth2/code/binaan")
                .postLogoutRedirectUri("http://localhost:" + consolePort + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    private RegisteredClient program(String name, String secret) {
        return client(name, secret)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private RegisteredClient.Builder client(String name, String secret) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret(encoder.encode(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofHours(1))
                        .refreshTokenTimeToLive(Duration.ofHours(12))
                        .build());
    }
}
