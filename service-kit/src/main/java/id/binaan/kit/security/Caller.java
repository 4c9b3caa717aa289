package id.binaan.kit.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param subject the token's subject
 * @param roles what they may do
 * @param scope where they may do it
 * @param purpose why they want to see personal data unmasked; null if they do not
 */
public record Caller(
        String subject,
        Set<String> roles,
        RegionScope scope,
        @Nullable String purpose) {
    public boolean has(String role) {
        return roles.contains(role);
    }
}
