package id.binaan.dashboard.login;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Pages have a session and need a login; what programs ask ({@code /api}, {@code /actuator}) stays with the kit's chain,
 * which believes tokens only.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    /** What programs ask. */
    static final RequestMatcher PROGRAMS = request -> {
        String path = request.getRequestURI();
        return path.startsWith("/api/") || path.equals("/api") || path.startsWith("/actuator");
    };

    @Bean
    @Order(1)
    SecurityFilterChain pages(
            HttpSecurity http, LoginSettings settings, ClientRegistrationRepository registrations, LostSession lost) {
        OidcClientInitiatedLogoutSuccessHandler logout = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        logout.setPostLogoutRedirectUri(settings.address() + "/");
        return http.securityMatcher(new NegatedRequestMatcher(PROGRAMS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/assets/**", "/webjars/**", "/favicon.svg", "/sesi", "/masuk/gagal", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/" + LoginConfiguration.PROVIDER)
                        .failureUrl("/masuk/gagal")
                        .userInfoEndpoint(user -> user.userAuthoritiesMapper(roles())))
                .logout(end -> end.logoutUrl("/keluar").logoutSuccessHandler(logout))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(lost).accessDeniedHandler(lost))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(policy(settings)))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()")))
                .build();
    }

    /** Nothing from elsewhere, nothing inline; a form may lead to the identity provider, which logout does. */
    private static String policy(LoginSettings settings) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + settings.provider();
    }

    /** After login people come back to the page they asked for, never to a part of one; its address stays as it was. */
    @SuppressWarnings("NullAway") // no name means no parameter, which the declaration does not say
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && !"empty".equals(request.getHeader("Sec-Fetch-Dest"))
                && !"image".equals(request.getHeader("Sec-Fetch-Dest")));
        return cache;
    }

    private static GrantedAuthoritiesMapper roles() {
        return given -> {
            Set<GrantedAuthority> all = new LinkedHashSet<>(given);
            given.stream()
                    .filter(OidcUserAuthority.class::isInstance)
                    .map(OidcUserAuthority.class::cast)
                    .map(authority -> authority.getIdToken().getClaimAsStringList("roles"))
                    .forEach(roles -> add(roles == null ? List.of() : roles, all));
            return all;
        };
    }

    private static void add(Collection<String> roles, Set<GrantedAuthority> all) {
        roles.forEach(role -> all.add(new SimpleGrantedAuthority("ROLE_" + role)));
    }
}
