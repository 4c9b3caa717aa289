package id.binaan.registry.business;

import id.binaan.reference.kbli.KbliCatalogue;
import id.binaan.reference.kbli.KbliVersion;
import id.binaan.registry.FieldErrors;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks what a business is said to do. */
final class ActivitiesForm {
    private static final int MOST = 10;

    private final KbliCatalogue catalogue;

    ActivitiesForm(KbliCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Activity> check(List<BusinessInput.@Nullable KbliInput> inputs, FieldErrors errors) {
        List<Activity> checked =
                errors.each("kbli", inputs, MOST, "kbli.too-many", (field, input) -> activity(field, input, errors));
        if (inputs.stream()
                        .filter(Objects::nonNull)
                        .filter(BusinessInput.KbliInput::primary)
                        .count()
                > 1) {
            errors.add("kbli", "kbli.one-primary");
        }
        if (checked.stream().map(Activity::code).distinct().count() < checked.size()) {
            errors.add("kbli", "kbli.twice");
        }
        return checked;
    }

    private @Nullable Activity activity(String field, BusinessInput.KbliInput input, FieldErrors errors) {
        KbliVersion version = version(input.version());
        String code = input.code();
        if (version == null) {
            errors.add(field + ".version", "kbli.version-unknown");
        }
        if (code == null || code.isBlank()) {
            errors.add(field + ".code", "field.NotBlank");
        }
        if (version == null || code == null) {
            return null;
        }
        var known = errors.checked(field + ".code", code, text -> catalogue.check(text, version));
        return known == null ? null : new Activity(known.code(), version.year(), input.primary());
    }

    private static @Nullable KbliVersion version(@Nullable String year) {
        for (KbliVersion version : KbliVersion.values()) {
            if (version.year().equals(year)) {
                return version;
            }
        }
        return null;
    }
}
