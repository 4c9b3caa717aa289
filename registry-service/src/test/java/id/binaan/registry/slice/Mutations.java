package id.binaan.registry.slice;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes a JSON document at random places, the same way for the same seed. */
final class Mutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<Function<JsonNode, JsonNode>> CHANGES = List.of(
            old -> NODES.nullNode(),
            old -> NODES.numberNode(-1),
            old -> NODES.numberNode(Long.MAX_VALUE),
            old -> NODES.numberNode(1.5e300),
            old -> NODES.booleanNode(true),
            old -> NODES.stringNode(""),
            old -> NODES.stringNode("x".repeat(5_000)),
            old -> NODES.stringNode("\u0000\u001b[2J"),
            old -> NODES.stringNode("\ud800"),
            old -> NODES.stringNode("${jndi:ldap://x}{\"$ne\":1}"),
            old -> NODES.stringNode("2025-13-45"),
            old -> NODES.stringNode("٣٤٥٦"),
            old -> NODES.arrayNode(),
            old -> NODES.objectNode(),
            old -> NODES.arrayNode().add(old.deepCopy()).add(old.deepCopy()),
            old -> NODES.arrayNode().addNull(),
            old -> NODES.objectNode().set("value", old.deepCopy()),
            old -> NODES.stringNode(old.toString()),
            Mutations::deep);

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** The document with one to three places changed. */
    JsonNode of(JsonNode document) {
        JsonNode changed = document.deepCopy();
        for (int i = random.nextInt(3); i >= 0; i--) {
            change(changed);
        }
        return changed;
    }

    private void change(JsonNode document) {
        List<ContainerNode<?>> containers = new ArrayList<>();
        collect(document, containers);
        ContainerNode<?> container = containers.get(random.nextInt(containers.size()));
        Function<JsonNode, JsonNode> change = CHANGES.get(random.nextInt(CHANGES.size()));
        if (container instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(12) == 0) {
                object.set(name + "x", object.remove(name));
            } else {
                object.set(name, change.apply(object.get(name)));
            }
        } else if (container instanceof ArrayNode array && !array.isEmpty()) {
            int index = random.nextInt(array.size());
            array.set(index, change.apply(array.get(index)));
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container) {
            containers.add(container);
            node.values().forEach(child -> collect(child, containers));
        }
    }

    private static JsonNode deep(JsonNode old) {
        JsonNode nested = old.deepCopy();
        for (int i = 0; i < 100; i++) {
            nested = NODES.arrayNode().add(nested);
        }
        return nested;
    }
}
