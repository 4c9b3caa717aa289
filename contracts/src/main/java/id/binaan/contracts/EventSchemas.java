package id.binaan.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas on the class path, compiled. References are resolved there and never over the network. */
final class EventSchemas {
    /** What the {@code $id} of each schema begins with; nothing is served there. */
    static final String BASE = "https://binaan.example/schemas/";

    private final Set<String> fields = ConcurrentHashMap.newKeySet();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(this::text));

    /** The compiled schema of that name, e.g. {@code id.binaan.registry.business.registered.v1}. */
    Schema named(String name) {
        Schema schema = registry.getSchema(SchemaLocation.of(BASE + name + ".json"));
        schema.initializeValidators();
        return schema;
    }

    /** Where and how the document breaks the schema, without values; empty if it does not. */
    Optional<String> violation(Schema schema, JsonNode document) {
        return schema.validate(document, context -> context.executionConfig(config -> config.failFast(true))).stream()
                .findFirst()
                .map(this::describe);
    }

    private String describe(Error error) {
        String property = error.getProperty();
        return path(error) + ("required".equals(error.getKeyword()) && property != null ? "/" + property : "") + " "
                + error.getKeyword();
    }

    private String path(Error error) {
        StringBuilder path = new StringBuilder();
        for (int step = 0; step < error.getInstanceLocation().getNameCount(); step++) {
            append(path, error.getInstanceLocation().getElement(step));
        }
        return path.toString();
    }

    /** Where reading failed, as a path in the document. */
    String path(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            append(path, step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return path.toString();
    }

    /** Adds a step if it is an index or a field of ours; anything else could be a key made of data and is masked. */
    private void append(StringBuilder path, Object step) {
        boolean safe = step instanceof Integer || fields.contains(String.valueOf(step));
        path.append('/').append(safe ? step : "*");
    }

    private @Nullable String text(String iri) {
        if (!iri.startsWith(BASE)) {
            return null;
        }
        String text = read("/schemas/" + iri.substring(BASE.length()));
        collectFields(new JsonMapper().readTree(text));
        return text;
    }

    private void collectFields(JsonNode schema) {
        fields.addAll(schema.path("properties").propertyNames());
        schema.forEach(this::collectFields);
    }

    private static String read(String file) {
        try (InputStream in = EventSchemas.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no schema " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
