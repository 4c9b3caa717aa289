package id.binaan.localstack.idp;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** The authorization server with its login page, its people and its clients. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class IdentityProviderConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(Customizer.withDefaults());
        });
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint("/login"), new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.formLogin(Customizer.withDefaults());
        return http.build();
    }

    @Bean
    AuthorizationServerSettings settings(@Value("${binaan.idp.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(@Value("${binaan.idp.data}") Path data) {
        return new ImmutableJWKSet<>(
                new JWKSet(SigningKey.readOrCreate(data.resolve("keys").resolve("idp-signing.jwk"))));
    }

    @Bean
    RegisteredClientRepository clients(
            @Value("${binaan.idp.data}") Path data,
            @Value("${binaan.idp.console-port}") int consolePort,
            PasswordEncoder encoder) {
        return new InMemoryRegisteredClientRepository(new DemoClients(data, consolePort, encoder).all());
    }

    @Bean
    UserDetailsService people(PasswordEncoder encoder) {
        var password = encoder.encode(DemoPerson.PASSWORD);
        return new InMemoryUserDetailsManager(DemoPerson.ALL.stream()
                .map(person -> User.withUsername(person.role())
                        .password(password)
                        .authorities("ROLE_" + person.role())
                        .build())
                .toList());
    }

    /** The lowest strength: the passwords are public, and a command line should not wait for them. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(4);
    }

    @Bean
    TokenClaims tokenClaims() {
        return new TokenClaims();
    }
}
