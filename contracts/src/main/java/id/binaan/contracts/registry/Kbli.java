package id.binaan.contracts.registry;

import id.binaan.contracts.shape.Shape;

/**
 * An economic activity of a business, by KBLI.
 *
 * @param code five digits
 * @param version the year of the classification: {@code 2017}, {@code 2020} or {@code 2025}; the codes differ between them
 * @param primary whether it is the main activity; at most one is
 */
public record Kbli(String code, String version, boolean primary) {
    public Kbli {
        Shape.KBLI.check("code", code);
        Shape.YEAR.check("version", version);
    }
}
