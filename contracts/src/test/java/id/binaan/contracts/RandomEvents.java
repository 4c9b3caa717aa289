package id.binaan.contracts;

import id.binaan.contracts.certification.CertificateSnapshot;
import id.binaan.contracts.certification.SubjectKind;
import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.registry.BusinessSnapshot;
import id.binaan.contracts.shape.Shape;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Events with random content of the form that their schemas ask for; the same seed gives the same events. */
final class RandomEvents {
    private final Random random;

    RandomEvents(long seed) {
        random = new Random(seed);
    }

    <E extends DomainEvent> E next(Class<E> type, String schema) {
        return type.cast(newRecord(type, SchemaFile.named(schema)));
    }

    private Object newRecord(Class<?> type, SchemaFile schema) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> optional(component.getAnnotatedType(), schema.property(component.getName())))
                .toArray();
        keepPersonal(type, values);
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " refuses what its schema allows: " + Arrays.toString(values), e);
        }
    }

    /** Takes out what may not be said of a person on an internal topic. */
    private static void keepPersonal(Class<?> type, Object[] values) {
        if (type == BusinessSnapshot.class && Boolean.TRUE.equals(values[3])) {
            values[2] = null; // the name
        }
        if (type == CertificateSnapshot.class && values[3] == SubjectKind.PERSON) {
            values[8] = null; // the number
        }
    }

    private @Nullable Object optional(AnnotatedType type, SchemaFile schema) {
        return type.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0 ? null : value(type, schema);
    }

    private Object value(AnnotatedType annotated, SchemaFile schema) {
        if (annotated instanceof AnnotatedParameterizedType generic) {
            return container(generic, schema);
        }
        Class<?> type = (Class<?>) annotated.getType();
        if (type.isRecord()) {
            return newRecord(type, schema);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        return type == String.class ? text(schema) : scalar(type, schema);
    }

    private Object container(AnnotatedParameterizedType generic, SchemaFile schema) {
        AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
        Class<?> type = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
        int size = random.nextInt(4);
        if (type == Map.class) {
            Map<Object, Object> map = new HashMap<>();
            IntStream.range(0, size).forEach(i -> map.put(uuid(), value(arguments[1], schema.values())));
            return map;
        }
        List<Object> list = new ArrayList<>();
        IntStream.range(0, size).forEach(i -> list.add(value(arguments[0], schema.items())));
        return type == Set.class ? new HashSet<>(list) : list;
    }

    private Object scalar(Class<?> type, SchemaFile schema) {
        return switch (type.getSimpleName()) {
            case "boolean" -> random.nextBoolean();
            case "int", "Integer" -> (int) between(schema);
            case "long", "Long" -> between(schema);
            case "BigDecimal" -> new BigDecimal(between(schema)).movePointLeft(random.nextInt(7));
            case "UUID" -> uuid();
            case "LocalDate" -> date();
            case "YearMonth" -> YearMonth.from(date());
            default -> throw new AssertionError("no random " + type);
        };
    }

    /** Both ends and what lies between. */
    private long between(SchemaFile schema) {
        long least = schema.node().path("minimum").asLong();
        long most = schema.node().path("maximum").asLong();
        return switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> random.nextLong(least, most);
        };
    }

    private LocalDate date() {
        return LocalDate.of(1970, 1, 1).plusDays(random.nextInt(40_000));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private String text(SchemaFile schema) {
        Shape shape = Arrays.stream(Shape.values())
                .filter(candidate -> candidate.regex().equals(schema.text("pattern")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no shape has the pattern " + schema.text("pattern")));
        List<String> texts = RandomTexts.of(shape);
        return texts.get(random.nextInt(texts.size()));
    }
}
