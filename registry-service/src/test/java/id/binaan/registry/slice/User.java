package id.binaan.registry.slice;

import id.binaan.localstack.junit.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody who calls, with the roles and regions of CONTRACT section 4. */
record User(String subject, List<String> roles, List<String> regions) {
    private static final Map<User, String> TOKENS = new ConcurrentHashMap<>();

    static final User ENUMERATOR = of("enumerator", "14.03.02");
    static final User SUPERVISOR = of("supervisor", "14.03.02");
    static final User OPERATOR = of("operator", "14.03");
    static final User FACILITATOR = of("facilitator", "14.03");
    static final User PLANNER = of("planner", "14.03");
    static final User HEAD = of("head", "14.03");
    static final User PARTNER = of("partner");
    static final User INTEGRATOR = of("integrator");
    static final User ADMIN = of("admin");

    static final List<User> ALL =
            List.of(ENUMERATOR, SUPERVISOR, OPERATOR, FACILITATOR, PLANNER, HEAD, PARTNER, INTEGRATOR, ADMIN);

    private static User of(String role, String... regions) {
        return new User(role, List.of(role), List.of(regions));
    }

    /** Another person with the same role elsewhere. */
    User named(String subject, String... regions) {
        return new User(subject, roles, List.of(regions));
    }

    String token() {
        return TOKENS.computeIfAbsent(this, user -> TestTokens.of(user.subject(), user.roles(), user.regions()));
    }
}
