package id.binaan.dashboard.page;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The colour and the icon of each record state, the same on every page. */
@Component
public class States {
    private static final Look OTHER = new Look("closed", "info");
    private static final Map<String, Look> LOOKS = Map.of(
            "DRAFT", new Look("under-way", "pencil"),
            "AUTO_CHECKED", new Look("under-way", "checklist"),
            "FIELD_VERIFIED", new Look("under-way", "pin"),
            "NEEDS_CORRECTION", new Look("attention", "warning"),
            "VALID", new Look("valid", "seal"),
            "STALE", new Look("lapsed", "clock"),
            "REJECTED", new Look("lapsed", "ban"),
            "MERGED", new Look("closed", "merge"));

    private record Look(String tone, String icon) {}

    /** The CSS class: valid, under-way, attention, lapsed or closed. */
    public String tone(String state) {
        return LOOKS.getOrDefault(state, OTHER).tone();
    }

    public String icon(String state) {
        return LOOKS.getOrDefault(state, OTHER).icon();
    }
}
