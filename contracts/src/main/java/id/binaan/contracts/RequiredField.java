package id.binaan.contracts;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.BeanPropertyWriter;

/** Refuses to write an event without a field that every reader insists on; a null can slip in from a store. */
final class RequiredField extends BeanPropertyWriter {
    RequiredField(BeanPropertyWriter field) {
        super(field);
    }

    @Override
    public void serializeAsProperty(Object bean, JsonGenerator out, SerializationContext context) throws Exception {
        if (value(bean) == null) {
            throw DatabindException.from(out, "required");
        }
        super.serializeAsProperty(bean, out, context);
    }

    private @Nullable Object value(Object bean) throws Exception {
        return get(bean);
    }
}
