package id.binaan.contracts.registry;

import id.binaan.contracts.shape.Shape;
import java.time.LocalDate;

/**
 * A yearly members' meeting (RAT).
 *
 * @param bookYear year whose accounts were presented
 * @param heldOn day of the meeting, WIB
 * @param attendees members who were there
 * @param quorumMet whether enough were there to decide
 */
public record AnnualMeeting(int bookYear, LocalDate heldOn, int attendees, boolean quorumMet) {
    public AnnualMeeting {
        Shape.checkYear("bookYear", bookYear);
        Shape.checkCount("attendees", attendees);
    }
}
