package id.binaan.contracts;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Makes every record component that is not {@code @Nullable} a required field. */
final class RequiredFields extends ValueSerializerModifier {
    private static final long serialVersionUID = 1;

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> fields) {
        if (!bean.getBeanClass().isRecord()) {
            return fields;
        }
        Set<String> required = Arrays.stream(bean.getBeanClass().getRecordComponents())
                .filter(component -> !component.getType().isPrimitive())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return fields.stream()
                .map(field -> required.contains(field.getName()) ? new RequiredField(field) : field)
                .collect(Collectors.toList());
    }
}
