package id.binaan.contracts.outreach;

import id.binaan.contracts.shape.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands with an activity. Class restricted.
 *
 * @param activityId the activity
 * @param personId the person; minted by outreach if the person was unknown
 * @param businessId business the person came for; null if none or not known yet
 * @param state how the person stands
 * @param sessionsAttended sessions the person was there
 * @param tests all tries, oldest first
 * @param pkp how the person stands with the food-safety certificate; NONE if the activity does not lead to it
 * @param pkpNumber number that Dinas Kesehatan gave; null until recorded
 * @param heldOn last day of the activity, WIB; null until it was held
 * @param walkIn what an unknown person said; null once the registry has the records
 */
public record ParticipationSnapshot(
        UUID activityId,
        UUID personId,
        @Nullable UUID businessId,
        ParticipationState state,
        int sessionsAttended,
        List<TestScore> tests,
        PkpState pkp,
        @Nullable String pkpNumber,
        @Nullable LocalDate heldOn,
        @Nullable WalkIn walkIn) {
    public ParticipationSnapshot {
        Shape.checkCount("sessionsAttended", sessionsAttended);
        tests = List.copyOf(tests);
        Shape.TEXT.checkOptional("pkpNumber", pkpNumber);
    }

    @Override
    public String toString() {
        return "ParticipationSnapshot[" + activityId + ":" + personId
                + "]"; // what is personal must not reach a log by accident
    }
}
