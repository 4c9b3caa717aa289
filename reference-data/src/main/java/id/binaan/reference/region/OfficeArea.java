package id.binaan.reference.region;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The area of the office and who may see a record in it (CONTRACT section 4). */
public final class OfficeArea {
    private OfficeArea() {}

    /**
     * The codes whose holders may see a record: all above its village. Records without a village and records outside the
     * district are for holders of the district's code.
     */
    public static List<String> scopePath(@Nullable String village, boolean outOfArea) {
        List<String> path = new ArrayList<>();
        String code = village == null || outOfArea ? Regions.BENGKALIS.value() : village;
        for (int dot = code.indexOf('.'); dot > 0; dot = code.indexOf('.', dot + 1)) {
            path.add(code.substring(0, dot));
        }
        path.add(code);
        return List.copyOf(path);
    }
}
