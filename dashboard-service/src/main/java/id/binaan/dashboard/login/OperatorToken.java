package id.binaan.dashboard.login;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;

/** The access token with which the console calls a service for whoever made the current request. */
@Component
public class OperatorToken {
    private final OAuth2AuthorizedClientManager clients;

    OperatorToken(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    /**
     * The token, renewed if it is about to end. To be asked on the thread of the request, before work is handed to others.
     *
     * @throws SessionEnded if the identity provider gives none any more: the person has to log in again
     */
    public String value() {
        Authentication operator = SecurityContextHolder.getContext().getAuthentication();
        if (operator == null) {
            throw new SessionEnded();
        }
        try {
            OAuth2AuthorizedClient client =
                    clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(LoginConfiguration.PROVIDER)
                            .principal(operator)
                            .build());
            if (client == null) {
                throw new SessionEnded();
            }
            return client.getAccessToken().getTokenValue();
        } catch (OAuth2AuthorizationException refused) {
            throw new SessionEnded();
        }
    }
}
