package id.binaan.contracts.certification;

import id.binaan.contracts.shape.Shape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The latest assessment of a subject for a scheme; no breakdown of the score, since a part of it depends on a restricted flag of the owner.
 *
 * @param subjectId what is certified: a business, person or product, by the kind
 * @param subjectKind what kind of thing the subject is, given by the scheme
 * @param businessId business the subject belongs to; null if the subject is a person
 * @param scheme scheme code, e.g. spp-irt
 * @param decision outcome
 * @param score weighted score, 0 to 100, at most 6 decimals; null if a gate did not hold
 * @param failedGates gates that did not hold, e.g. G7; empty if all did
 * @param tasks what would make it ready, as codes
 * @param criteriaVersion version of the criteria that were applied
 * @param assessedOn day as of which it was assessed, WIB
 */
public record EligibilitySnapshot(
        UUID subjectId,
        SubjectKind subjectKind,
        @Nullable UUID businessId,
        String scheme,
        Decision decision,
        @Nullable BigDecimal score,
        List<String> failedGates,
        List<String> tasks,
        String criteriaVersion,
        LocalDate assessedOn) {
    public EligibilitySnapshot {
        Shape.CODE.check("scheme", scheme);
        score = score == null ? null : Shape.checkPoints("score", score);
        failedGates = Shape.CODE.checkAll("failedGates", failedGates);
        tasks = Shape.CODE.checkAll("tasks", tasks);
        Shape.CODE.check("criteriaVersion", criteriaVersion);
    }
}
