package id.binaan.registry.scale;

import id.binaan.reference.identity.Rupiah;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A scale and how it came about, kept with the business, so that it can be understood after the rules changed.
 *
 * @param basis null if the scale is {@link BusinessScale#UNKNOWN}
 * @param value the amount that decided; null as {@code basis}
 * @param referenceYear the year of the amount; null if not known
 * @param ruleVersion e.g. {@code PP7_2021}
 */
public record ScaleAssessment(
        BusinessScale scale,
        @Nullable ScaleBasis basis,
        @Nullable Rupiah value,
        @Nullable Integer referenceYear,
        String ruleVersion,
        Set<ScaleFlag> flags) {

    public ScaleAssessment {
        var sorted = EnumSet.noneOf(ScaleFlag.class);
        sorted.addAll(flags);
        flags = Collections.unmodifiableSet(sorted);
    }

    static ScaleAssessment unknown(String ruleVersion) {
        return new ScaleAssessment(BusinessScale.UNKNOWN, null, null, null, ruleVersion, Set.of());
    }
}
