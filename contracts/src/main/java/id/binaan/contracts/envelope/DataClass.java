package id.binaan.contracts.envelope;

import java.util.Locale;

/** Who may read a topic. */
public enum DataClass {
    /** Services and integrators with an agreement; never holds a person. */
    INTERNAL,
    /** Persons and finance: access-controlled, stored encrypted. */
    RESTRICTED,
    /** Consented fields for partners such as Kadin. */
    PARTNER;

    /** The value of the {@code dataclassification} attribute. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws MalformedEnvelope if the value is none of the classes */
    public static DataClass ofWireName(String value) {
        for (DataClass candidate : values()) {
            if (candidate.wireName().equals(value)) {
                return candidate;
            }
        }
        throw new MalformedEnvelope("dataclassification", "unknown class");
    }
}
