package id.binaan.dashboard.business;

import id.binaan.dashboard.login.Operator;
import id.binaan.kit.history.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What happened to a business, ready for words: who, what, when, which parts. */
final class Timeline {
    private static final Pattern TYPE = Pattern.compile("id\\.binaan\\.registry\\.([a-z]+)\\.([a-z-]+)\\.v\\d+");
    private static final List<String> PARTS = List.of(
            "name",
            "brand",
            "legalForm",
            "ownerId",
            "responsibleIds",
            "place",
            "premises",
            "startDate",
            "activities",
            "statedActivity",
            "nib",
            "workers",
            "products",
            "figures",
            "status",
            "declaredScale",
            "contactPhone",
            "notes");

    private Timeline() {}

    /**
     * One step.
     *
     * @param what key of its words, e.g. {@code corrected}
     * @param who key of who did it: {@code you}, {@code import}, {@code event} or {@code other}
     * @param actor their name; meaningful for {@code other}
     * @param parts keys of the parts that changed; empty if all is new
     * @param reason as it was given; null if none was
     */
    record Step(
            Instant at,
            String what,
            String who,
            String actor,
            List<String> parts,
            @Nullable String reason) {}

    static List<Step> of(List<TimelineEntry> entries, Operator operator) {
        List<Step> steps = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            Optional.of(TYPE.matcher(entry.type()))
                    .filter(java.util.regex.Matcher::matches)
                    .map(type -> step(entry, type.group(2), operator))
                    .ifPresent(steps::add);
        }
        return steps;
    }

    private static Step step(TimelineEntry entry, String what, Operator operator) {
        String actor = entry.actor();
        String who = actor.equals(operator.name())
                ? "you"
                : actor.startsWith("import:") ? "import" : actor.startsWith("event:") ? "event" : "other";
        List<String> parts = what.equals("registered") ? List.of() : parts(entry.changes());
        return new Step(entry.time(), what, who, actor, parts, entry.reason());
    }

    private static List<String> parts(@Nullable JsonNode changes) {
        JsonNode details = changes == null ? null : changes.path("details").path("parts");
        if (details == null || !details.isObject()) {
            return List.of();
        }
        TreeSet<String> names = new TreeSet<>(details.propertyNames());
        return PARTS.stream().filter(names::contains).toList();
    }
}
