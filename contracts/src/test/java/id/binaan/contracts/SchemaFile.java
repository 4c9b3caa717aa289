package id.binaan.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A schema, or a part of one, as a reader follows it: references are resolved, their siblings win. */
record SchemaFile(JsonNode node) {
    private static final JsonMapper JSON = new JsonMapper();

    static SchemaFile named(String name) {
        return new SchemaFile(JSON.readTree(Resources.bytes("/schemas/" + name + ".json"))).resolved();
    }

    SchemaFile property(String name) {
        return new SchemaFile(node.path("properties").path(name)).resolved();
    }

    List<String> properties() {
        return List.copyOf(node.path("properties").propertyNames());
    }

    SchemaFile items() {
        return new SchemaFile(node.path("items")).resolved();
    }

    SchemaFile values() {
        return new SchemaFile(node.path("additionalProperties")).resolved();
    }

    List<String> required() {
        return texts("required");
    }

    List<String> texts(String keyword) {
        List<String> texts = new ArrayList<>();
        node.path(keyword).forEach(element -> texts.add(element.asString()));
        return texts;
    }

    String text(String keyword) {
        return node.path(keyword).asString("");
    }

    private SchemaFile resolved() {
        if (!node.has("$ref")) {
            return this;
        }
        String[] ref = node.path("$ref").asString().split("\\.json(#)?", 2);
        JsonNode target = named(ref[0]).node();
        ObjectNode merged = ((ObjectNode) (ref[1].isEmpty() ? target : target.at(ref[1]))).deepCopy();
        for (Map.Entry<String, JsonNode> own : node.properties()) {
            merged.set(own.getKey(), own.getValue());
        }
        merged.remove("$ref");
        return new SchemaFile(merged);
    }
}
