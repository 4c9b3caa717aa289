package id.binaan.contracts.outreach;

import id.binaan.contracts.shape.Shape;
import java.time.LocalDate;

/**
 * One try of a test.
 *
 * @param kind which test
 * @param score points, 0 to 100; 60 passes
 * @param formVersion version of the test form
 * @param takenOn day of the test, WIB
 */
public record TestScore(TestKind kind, int score, String formVersion, LocalDate takenOn) {
    public TestScore {
        Shape.checkScore("score", score);
        Shape.CODE.check("formVersion", formVersion);
    }
}
