package id.binaan.contracts.registry;

import id.binaan.contracts.shape.Shape;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person allowed to be done with which of their data (UU 27/2022).
 *
 * @param purpose purpose code, e.g. {@code PARTNER_DIRECTORY}
 * @param fields field codes that it covers, in alphabetical order
 * @param givenOn the day it was given, WIB
 */
public record Consent(String purpose, Set<String> fields, LocalDate givenOn) {
    public Consent {
        Shape.CODE.check("purpose", purpose);
        Shape.FIELD.checkAll("fields", fields);
        fields = Collections.unmodifiableSet(new TreeSet<>(fields));
    }
}
