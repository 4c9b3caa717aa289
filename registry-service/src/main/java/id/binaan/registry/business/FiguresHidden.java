package id.binaan.registry.business;

import id.binaan.kit.history.TimelineEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows what happened to a business without its money: that it changed, not from what to what. */
final class FiguresHidden {
    private FiguresHidden() {}

    static TimelineEntry in(TimelineEntry entry) {
        JsonNode changes = entry.changes();
        if (changes == null) {
            return entry;
        }
        JsonNode shown = changes.deepCopy();
        hide(shown, null);
        return new TimelineEntry(
                entry.id(), entry.type(), entry.sequence(), entry.time(), entry.actor(), entry.reason(), shown);
    }

    /** Hides {@code figures} wherever they are, and the amount that the scale was taken from. */
    private static void hide(JsonNode node, @Nullable String field) {
        if (node instanceof ObjectNode object) {
            if (object.has("figures")) {
                object.putObject("figures").put("changed", true);
            }
            if ("scale".equals(field)) {
                hideAmount(object);
            }
            object.properties().forEach(part -> hide(part.getValue(), part.getKey()));
        }
    }

    private static void hideAmount(ObjectNode scale) {
        scale.remove("value");
        for (String side : new String[] {"parts", "before", "after"}) {
            if (scale.get(side) instanceof ObjectNode part) {
                hideAmount(part);
            }
        }
    }
}
