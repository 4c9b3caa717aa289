package id.binaan.registry.business;

/**
 * An economic activity.
 *
 * @param code five digits
 * @param version the KBLI edition the code belongs to: {@code 2017}, {@code 2020} or {@code 2025}
 * @param primary whether it is the main one
 */
public record Activity(String code, String version, boolean primary) {}
