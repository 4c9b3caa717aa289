package id.binaan.contracts.outreach;

import id.binaan.contracts.shape.Shape;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public state of an outreach activity: counts, never the list of people.
 *
 * @param id the record id
 * @param type kind of activity
 * @param title what it is announced as
 * @param scheme scheme it prepares for, e.g. spp-irt; null if none
 * @param state how far it has come
 * @param region where it is held, at any level; null if not known yet
 * @param startsOn first day, WIB; null if not set yet
 * @param endsOn last day, WIB; null if not set yet
 * @param sessions sessions in which attendance is taken
 * @param seats seats
 * @param counts how many took part so far
 * @param budgetLine code of the sub-activity that pays, e.g. 2.17.07.2.01.0015; null if none
 * @param fundingSource where the money comes from, e.g. APBD_KAB; null if none
 * @param plannedCost budget in rupiah; null if not known
 * @param actualCost spent in rupiah; null until reported
 */
public record ActivitySnapshot(
        UUID id,
        ActivityType type,
        String title,
        @Nullable String scheme,
        ActivityState state,
        @Nullable String region,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int sessions,
        int seats,
        ActivityCounts counts,
        @Nullable String budgetLine,
        @Nullable String fundingSource,
        @Nullable Long plannedCost,
        @Nullable Long actualCost) {
    public ActivitySnapshot {
        Shape.TEXT.check("title", title);
        Shape.CODE.checkOptional("scheme", scheme);
        Shape.REGION.checkOptional("region", region);
        Shape.checkCount("sessions", sessions);
        Shape.checkCount("seats", seats);
        Shape.BUDGET_LINE.checkOptional("budgetLine", budgetLine);
        Shape.CODE.checkOptional("fundingSource", fundingSource);
        Shape.checkAmount("plannedCost", plannedCost);
        Shape.checkAmount("actualCost", actualCost);
    }
}
