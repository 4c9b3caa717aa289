package id.binaan.contracts.envelope;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The events of one topic: a sealed interface whose nested records are the event types.
 *
 * @param topic where they are published
 * @param root the sealed interface
 * @param types each event class with its type, named by the class: {@code FieldVerified} is {@code field-verified}
 */
public record EventFamily<E extends DomainEvent>(Topic topic, Class<E> root, Map<Class<? extends E>, EventType> types) {

    /** The family of a sealed interface; its permitted records give the types. */
    public static <E extends DomainEvent> EventFamily<E> of(Topic topic, Class<E> root) {
        Map<Class<? extends E>, EventType> types = new LinkedHashMap<>();
        Arrays.stream(root.getPermittedSubclasses())
                .map(permitted -> permitted.<E>asSubclass(root))
                .forEach(event -> types.put(event, topic.type(kebab(event.getSimpleName()))));
        return new EventFamily<>(topic, root, Map.copyOf(types));
    }

    /** The type of an event of this family. */
    public EventType typeOf(E event) {
        EventType type = types.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(event.getClass() + " is no event of " + topic.name());
        }
        return type;
    }

    /** The class of a type; null if this family has no such type (a newer producer may). */
    public @Nullable Class<? extends E> classOf(EventType type) {
        return types.entrySet().stream()
                .filter(entry -> entry.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
