package id.binaan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Record and schema of an event have the same fields, of the same types, and what may be null may be absent. */
class SchemaMatchesRecordTest {
    private static final Map<Class<?>, String> TYPES = Map.of(
            boolean.class, "boolean",
            int.class, "integer",
            Integer.class, "integer",
            long.class, "integer",
            Long.class, "integer",
            BigDecimal.class, "number");
    private static final Map<Class<?>, String> TEXTS = Map.of(
            UUID.class, "id",
            LocalDate.class, "date",
            YearMonth.class, "month");

    @ParameterizedTest
    @MethodSource("id.binaan.contracts.Forms#withPayload")
    void in_every_event(Forms form) {
        compareRecord(form.event(), SchemaFile.named(form.schema()), form.schema());
    }

    private void compareRecord(Class<?> type, SchemaFile schema, String where) {
        List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
        assertThat(schema.text("type")).as(where).isEqualTo("object");
        assertThat(schema.properties())
                .as("fields of " + where)
                .isEqualTo(components.stream().map(RecordComponent::getName).toList());
        assertThat(schema.required())
                .as("required fields of " + where)
                .isEqualTo(components.stream()
                        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                        .map(RecordComponent::getName)
                        .toList());
        for (RecordComponent component : components) {
            compare(
                    component.getAnnotatedType(),
                    schema.property(component.getName()),
                    where + "/" + component.getName());
        }
    }

    private void compare(AnnotatedType annotated, SchemaFile schema, String where) {
        assertThat(schema.text("description")).as("description of " + where).isNotBlank();
        Class<?> type = raw(annotated);
        if (type.isRecord()) {
            compareRecord(type, schema, where);
        } else if (Collection.class.isAssignableFrom(type)) {
            assertThat(schema.text("type")).as(where).isEqualTo("array");
            compare(argument(annotated, 0), schema.items(), where + "[]");
        } else if (Map.class.isAssignableFrom(type)) {
            assertThat(schema.text("type")).as(where).isEqualTo("object");
            compare(argument(annotated, 1), schema.values(), where + "{}");
        } else {
            compareScalar(type, schema, where);
        }
    }

    private void compareScalar(Class<?> type, SchemaFile schema, String where) {
        assertThat(schema.text("type")).as(where).isEqualTo(TYPES.getOrDefault(type, "string"));
        if (type.isEnum()) {
            assertThat(schema.texts("x-extensible-enum"))
                    .as("values of " + where)
                    .isEqualTo(Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        } else if (TEXTS.containsKey(type)) {
            String pattern = SchemaFile.named("types.v1")
                    .node()
                    .at("/$defs/" + TEXTS.get(type) + "/pattern")
                    .asString();
            assertThat(schema.text("pattern")).as(where).isEqualTo(pattern);
        } else if (type == String.class) {
            assertThat(schema.text("pattern")).as("pattern of " + where).isNotEmpty();
        }
    }

    private static Class<?> raw(AnnotatedType annotated) {
        return annotated instanceof AnnotatedParameterizedType generic
                ? (Class<?>) ((java.lang.reflect.ParameterizedType) generic.getType()).getRawType()
                : (Class<?>) annotated.getType();
    }

    private static AnnotatedType argument(AnnotatedType annotated, int index) {
        return ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[index];
    }
}
