package id.binaan.reference.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What came of reading something a person or a file gave us: a value, perhaps with warnings, or the reasons why not.
 *
 * @param <T> the value
 */
public sealed interface Checked<T> {
    /**
     * It can be used.
     *
     * @param warnings what a person should look at; they never stop anything
     */
    record Valid<T>(T value, List<Finding> warnings) implements Checked<T> {
        public Valid {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It cannot be used.
     *
     * @param errors why not; at least one
     */
    record Invalid<T>(List<Finding> errors) implements Checked<T> {
        public Invalid {
            errors = List.copyOf(errors);
            if (errors.isEmpty()) {
                throw new IllegalArgumentException("invalid without a reason");
            }
        }
    }

    /** A usable value. */
    static <T> Checked<T> valid(T value, Finding... warnings) {
        return new Valid<>(value, List.of(warnings));
    }

    /** A refusal for one reason. */
    static <T> Checked<T> invalid(String code) {
        return new Invalid<>(List.of(Finding.of(code)));
    }

    /** Valid if there is no error; the value is only asked for then. */
    static <T> Checked<T> of(List<Finding> errors, Supplier<T> value) {
        return errors.isEmpty() ? new Valid<>(value.get(), List.of()) : new Invalid<>(errors);
    }

    /** Whether there is a value. */
    default boolean isValid() {
        return this instanceof Valid<T>;
    }

    /** The value, without its warnings. */
    default Optional<T> optional() {
        return this instanceof Valid<T> valid ? Optional.of(valid.value()) : Optional.empty();
    }

    /** Warnings or errors. */
    default List<Finding> findings() {
        return switch (this) {
            case Valid<T> valid -> valid.warnings();
            case Invalid<T> invalid -> invalid.errors();
        };
    }

    /** The same outcome about another value. */
    default <R> Checked<R> map(Function<T, R> change) {
        return switch (this) {
            case Valid<T> valid -> new Valid<>(change.apply(valid.value()), valid.warnings());
            case Invalid<T> invalid -> new Invalid<>(invalid.errors());
        };
    }

    /** Adds what a further look at a valid value found; says nothing more about an invalid one. */
    default Checked<T> warn(Function<T, List<Finding>> look) {
        if (!(this instanceof Valid<T> valid)) {
            return this;
        }
        List<Finding> warnings = new ArrayList<>(valid.warnings());
        warnings.addAll(look.apply(valid.value()));
        return new Valid<>(valid.value(), warnings);
    }
}
