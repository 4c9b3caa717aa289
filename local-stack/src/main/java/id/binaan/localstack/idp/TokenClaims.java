package id.binaan.localstack.idp;

import java.util.List;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Puts who somebody is, and where they may act, into access and id tokens. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    @Override
    public void customize(JwtEncodingContext context) {
        var name = context.getPrincipal().getName();
        if (name.equals(DemoClients.SUITE_CLI)) {
            claim(context, name, List.of("operator"), List.of("14.03"));
            return;
        }
        DemoPerson.named(personName(name))
                .ifPresent(person -> claim(context, person.role(), List.of(person.role()), person.regions()));
    }

    private static String personName(String principal) {
        return principal.startsWith(DemoClients.PERSON_PREFIX)
                ? principal.substring(DemoClients.PERSON_PREFIX.length())
                : principal;
    }

    private static void claim(JwtEncodingContext context, String subject, List<String> roles, List<String> regions) {
        context.getClaims().subject(subject).claim("roles", roles);
        if (!regions.isEmpty()) {
            context.getClaims().claim("region", regions);
        }
    }
}
