package id.binaan.kit.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers a {@link Caller} parameter from the token. */
public final class Callers implements HandlerMethodArgumentResolver {
    /** The header with the code of the purpose for which unmasked personal data are asked. */
    public static final String PURPOSE_HEADER = "Binaan-Purpose";

    private static final String ROLE = "ROLE_";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @org.jspecify.annotations.Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @org.jspecify.annotations.Nullable WebDataBinderFactory binderFactory) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token)) {
            throw new IllegalStateException("only authenticated requests reach a controller");
        }
        Set<String> roles = token.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                // Spring Security adds how somebody signed in (FACTOR_BEARER), which is no role.
                .filter(authority -> authority != null && authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .collect(Collectors.toSet());
        List<String> regions = token.getToken().getClaimAsStringList("region");
        return new Caller(
                token.getName(),
                roles,
                new RegionScope(regions == null ? List.of() : regions),
                request.getHeader(PURPOSE_HEADER));
    }
}
