package id.binaan.contracts.registry;

import id.binaan.contracts.shape.Shape;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public state of a cooperative.
 *
 * @param id the record id
 * @param name name as registered
 * @param form who the members are
 * @param type what it does for its members
 * @param sharia whether it works by sharia principles
 * @param villageProgramme whether it belongs to the one-per-village programme (Merah Putih, Inpres 9/2025)
 * @param legalEntityNumber number of the legal entity as written in the deed; null if not known
 * @param location where it is, to the village; never an address or coordinates
 * @param status computed status; null until first computed
 * @param statusYear year the status was computed for; null until first computed
 * @param femaleMembers members who are women
 * @param maleMembers members who are men
 * @param meetings yearly meetings, newest first
 * @param health health class of a savings-and-loan cooperative, e.g. SEHAT; null if not assessed
 */
public record CooperativeSnapshot(
        UUID id,
        String name,
        CooperativeForm form,
        CooperativeType type,
        boolean sharia,
        boolean villageProgramme,
        @Nullable String legalEntityNumber,
        Location location,
        @Nullable CooperativeStatus status,
        @Nullable Integer statusYear,
        int femaleMembers,
        int maleMembers,
        List<AnnualMeeting> meetings,
        @Nullable String health) {
    public CooperativeSnapshot {
        Shape.TEXT.check("name", name);
        Shape.TEXT.checkOptional("legalEntityNumber", legalEntityNumber);
        Shape.checkYear("statusYear", statusYear);
        Shape.checkCount("femaleMembers", femaleMembers);
        Shape.checkCount("maleMembers", maleMembers);
        meetings = List.copyOf(meetings);
        Shape.CODE.checkOptional("health", health);
    }
}
