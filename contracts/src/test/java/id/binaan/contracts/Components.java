package id.binaan.contracts;

import id.binaan.contracts.envelope.EventFamily;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Every class that an event holds, however deep. */
final class Components {
    private Components() {}

    static Set<Class<?>> all() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Forms.withPayload().forEach(form -> collect(form.event(), found));
        return found;
    }

    static Set<Class<?>> of(EventFamily<?> family) {
        Set<Class<?>> found = new LinkedHashSet<>();
        family.types().keySet().forEach(event -> collect(event, found));
        return found;
    }

    static Set<Class<?>> enums() {
        return all().stream().filter(Class::isEnum).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof Class<?> plain && found.add(plain) && plain.isRecord()) {
            Arrays.stream(plain.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(component -> collect(component, found));
        }
    }
}
