package id.binaan.dashboard.login;

import id.binaan.kit.security.RegionScope;
import java.util.Set;

/**
 * Who is logged in; a parameter of this type in a controller is filled from the session.
 *
 * @param name the subject of the token
 * @param roles what they may do
 * @param scope where they may do it; nobody sees a record outside
 */
public record Operator(String name, Set<String> roles, RegionScope scope) {
    public Operator {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether they hold one of the roles. */
    public boolean hasAny(String... any) {
        for (String role : any) {
            if (has(role)) {
                return true;
            }
        }
        return false;
    }
}
