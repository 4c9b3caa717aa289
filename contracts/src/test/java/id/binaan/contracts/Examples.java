package id.binaan.contracts;

import id.binaan.contracts.envelope.EventType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The golden examples, to be changed by tests. */
final class Examples {
    static final JsonMapper JSON = new JsonMapper();

    private Examples() {}

    static ObjectNode of(EventType type) {
        return (ObjectNode) JSON.readTree(Resources.bytes("/examples/" + type + ".json"));
    }

    static byte[] bytes(Object json) {
        return JSON.writeValueAsBytes(json);
    }
}
