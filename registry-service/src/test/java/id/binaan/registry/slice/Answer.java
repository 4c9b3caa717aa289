package id.binaan.registry.slice;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What came back. */
record Answer(int status, HttpHeaders headers, JsonNode body) {

    String id() {
        return body.path("id").asString();
    }

    long version() {
        return body.path("version").asLong();
    }

    String etag() {
        return headers.getETag();
    }

    String code() {
        return body.path("code").asString();
    }

    /** The fields that a problem names. */
    List<String> fields() {
        return texts("errors", "field");
    }

    /** The reason codes of the fields at fault. */
    List<String> codes() {
        return texts("errors", "code");
    }

    List<String> messages() {
        return texts("errors", "message");
    }

    /** The texts of a list, or one property of each of its items. */
    List<String> texts(String list, String... property) {
        JsonNode items = list.isEmpty() ? body : body.path(list);
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> property.length == 0 ? item : item.path(property[0]))
                .map(item -> item.isValueNode() ? item.asString() : item.toString())
                .toList();
    }
}
