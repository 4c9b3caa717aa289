package id.binaan.contracts.envelope;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The events of one topic: a sealed interface whose nested records are the event types.
 *
 * @param topic where they are published
 * @param root the sealed interface
 * @param types each event class with its type, named by the class: {@code FieldVerified} is {@code field-verified}; in
 *     the order in which the interface declares them
 * @param fallback what an unknown type of this topic is read as; null if the family has none
 */
public record EventFamily<E extends DomainEvent>(
        Topic topic,
        Class<E> root,
        Map<Class<? extends E>, EventType> types,
        @Nullable Class<? extends E> fallback) {

    public EventFamily {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    /** The family of a sealed interface; its permitted records give the types and, if one is there, the fallback. */
    public static <E extends DomainEvent> EventFamily<E> of(Topic topic, Class<E> root) {
        Map<Class<? extends E>, EventType> types = new LinkedHashMap<>();
        Class<? extends E> fallback = null;
        for (Class<?> permitted : permitted(root)) {
            Class<? extends E> event = permitted.asSubclass(root);
            if (Fallback.class.isAssignableFrom(event)) {
                fallback = event;
            } else {
                types.put(event, topic.type(kebab(event.getSimpleName())));
            }
        }
        return new EventFamily<>(topic, root, types, fallback);
    }

    /** Whether the type belongs to this family's topic and major version, known or not. */
    public boolean covers(EventType type) {
        return type.equals(topic.type(type.name()));
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

    private static Class<?>[] permitted(Class<?> root) {
        if (!root.isSealed()) {
            throw new IllegalArgumentException(root + " is not sealed");
        }
        return root.getPermittedSubclasses();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
