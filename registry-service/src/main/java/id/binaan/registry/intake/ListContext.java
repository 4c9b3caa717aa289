package id.binaan.registry.intake;

import id.binaan.registry.scale.ScaleDefinition;
import java.time.LocalDate;

/**
 * What all rows of a list have in common.
 *
 * @param importId the run
 * @param listName names the list in keys of rows that have no number of their own
 * @param scaleDefinition by which definition the list states sizes
 * @param today the day of the run, WIB
 */
record ListContext(String importId, String listName, ScaleDefinition scaleDefinition, LocalDate today) {
    /** Who the run is in the event log. */
    String actor() {
        return "import:" + importId;
    }
}
