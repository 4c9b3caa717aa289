package id.binaan.dashboard.login;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the console sends people to the identity provider.
 *
 * @param address where people open the console, e.g. {@code http://localhost:8080}; also where they are sent back to
 * @param clientId the console's name at the identity provider
 * @param clientSecret its secret, never in the repository
 * @param authorizationUri the page on which people log in
 * @param tokenUri where a code becomes tokens
 * @param logoutUri where a session at the provider ends
 */
@ConfigurationProperties("binaan.login")
record LoginSettings(
        URI address, String clientId, String clientSecret, String authorizationUri, String tokenUri, URI logoutUri) {
    /** Whether browsers reach the console by TLS. */
    boolean secure() {
        return "https".equals(address.getScheme());
    }

    /** The provider's origin, to which the browser may be sent by a form. */
    String provider() {
        return logoutUri.resolve("/").toString();
    }
}
