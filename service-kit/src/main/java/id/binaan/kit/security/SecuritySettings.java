package id.binaan.kit.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tokens are believed.
 *
 * @param jwkSetUri where the identity provider publishes its keys
 * @param issuer the issuer that tokens must name
 */
@ConfigurationProperties("binaan.security")
public record SecuritySettings(String jwkSetUri, String issuer) {}
