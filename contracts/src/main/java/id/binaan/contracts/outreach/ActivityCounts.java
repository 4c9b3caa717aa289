package id.binaan.contracts.outreach;

import id.binaan.contracts.shape.Shape;

/**
 * How many took part, people counted once.
 *
 * @param invited invited
 * @param registered holding a seat
 * @param waitlisted on the waiting list
 * @param attended were there for at least 80 % of the sessions
 * @param tested took the post-test
 * @param passed passed it
 */
public record ActivityCounts(int invited, int registered, int waitlisted, int attended, int tested, int passed) {
    public ActivityCounts {
        Shape.checkCount("invited", invited);
        Shape.checkCount("registered", registered);
        Shape.checkCount("waitlisted", waitlisted);
        Shape.checkCount("attended", attended);
        Shape.checkCount("tested", tested);
        Shape.checkCount("passed", passed);
    }
}
