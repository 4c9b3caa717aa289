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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas on the class path, compiled. References are resolved there and never over the network. */
final class EventSchemas {
    /** What the {@code $id} of each schema begins with; nothing is served there. */
    static final String BASE = "https://binaan.example/schemas/";

    private static final Pattern SAFE_STEP = Pattern.compile("[a-z][A-Za-z]{0,39}|\\d{1,6}");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(EventSchemas::text));

    /** The compiled schema of that name, e.g. {@code id.binaan.registry.business.registered.v1}. */
    Schema named(String name) {
        Schema schema = registry.getSchema(SchemaLocation.of(BASE + name + ".json"));
        schema.initializeValidators();
        return schema;
    }

    /** Where and how the document breaks the schema, without values; empty if it does not. */
    static Optional<String> violation(Schema schema, JsonNode document) {
        return schema.validate(document, context -> context.executionConfig(config -> config.failFast(true))).stream()
                .findFirst()
                .map(EventSchemas::describe);
    }

    private static String describe(Error error) {
        String property = error.getProperty();
        return path(error) + ("required".equals(error.getKeyword()) && property != null ? "/" + property : "") + " "
                + error.getKeyword();
    }

    private static String path(Error error) {
        StringBuilder path = new StringBuilder();
        for (int step = 0; step < error.getInstanceLocation().getNameCount(); step++) {
            append(path, error.getInstanceLocation().getElement(step));
        }
        return path.toString();
    }

    /** Where reading failed, as a path in the document. */
    static String path(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            append(path, step.getPropertyName() == null ? step.getIndex() : step.getPropertyName());
        }
        return path.toString();
    }

    /** Adds a step; one that could be a key made of data is masked. */
    private static void append(StringBuilder path, Object step) {
        String name = String.valueOf(step);
        path.append('/').append(SAFE_STEP.matcher(name).matches() ? name : "*");
    }

    private static @Nullable String text(String iri) {
        if (!iri.startsWith(BASE)) {
            return null;
        }
        String file = "/schemas/" + iri.substring(BASE.length());
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
