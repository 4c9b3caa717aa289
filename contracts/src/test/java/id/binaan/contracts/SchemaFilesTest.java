package id.binaan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema files are complete, and readers may meet more than they say. */
class SchemaFilesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void each_type_has_one_example_and_no_other_examples_are_there() throws IOException {
        assertThat(names("examples")).isEqualTo(types());
    }

    @Test
    void each_type_has_one_schema() throws IOException {
        Set<String> schemas = names("schemas");

        assertThat(schemas.stream().filter(name -> name.startsWith("id.binaan.")))
                .containsExactlyElementsOf(types());
        assertThat(schemas.stream().filter(name -> name.startsWith("binaan.")))
                .containsExactlyInAnyOrderElementsOf(EventFamilies.ALL.stream()
                        .map(family -> family.topic().name())
                        .toList());
    }

    @Test
    void each_is_draft_2020_12_under_its_own_name() throws IOException {
        for (String name : names("schemas")) {
            JsonNode schema = JSON.readTree(RESOURCES.resolve("schemas/" + name + ".json"));
            assertThat(schema.path("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(schema.path("$id").asString()).isEqualTo(EventSchemas.BASE + name + ".json");
            assertThat(schema.path("title").asString()).isNotBlank();
        }
    }

    @Test
    void none_refuses_values_that_a_newer_producer_may_send() throws IOException {
        for (String name : names("schemas")) {
            JsonNode schema = JSON.readTree(RESOURCES.resolve("schemas/" + name + ".json"));
            assertThat(schema.findValues("enum")).as(name).isEmpty();
            assertThat(schema.findValues("additionalProperties")).as(name).noneMatch(JsonNode::isBoolean);
        }
    }

    private static void assertOpen(JsonNode schema, String name) {
        assertThat(schema.has("enum")).as(name).isFalse();
        assertThat(schema.path("additionalProperties").isBoolean()).as(name).isFalse();
        schema.forEach(part -> assertOpen(part, name));
    }

    private static Set<String> types() {
        return Forms.types().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
