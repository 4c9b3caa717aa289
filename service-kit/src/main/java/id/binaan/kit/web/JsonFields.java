package id.binaan.kit.web;

import id.binaan.kit.aggregate.Refusal;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** Names the field of a JSON body that could not be read. */
final class JsonFields {
    private JsonFields() {}

    /** The path as callers write it, e.g. {@code kbli[0].code}. */
    static Refusal.FieldError error(JacksonException cause, String code) {
        StringBuilder path = new StringBuilder();
        cause.getPath().forEach(step -> {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        });
        return new Refusal.FieldError(path.toString(), null, code, Map.of());
    }
}
