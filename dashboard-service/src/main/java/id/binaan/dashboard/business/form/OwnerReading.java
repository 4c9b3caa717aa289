package id.binaan.dashboard.business.form;

import id.binaan.contracts.registry.Sex;
import id.binaan.dashboard.business.Dates;
import id.binaan.dashboard.client.PersonEntry;
import id.binaan.reference.identity.Checked;
import id.binaan.reference.identity.Finding;
import id.binaan.reference.identity.Nik;
import id.binaan.reference.identity.Npwp;
import id.binaan.reference.identity.OwnerIdentity;
import id.binaan.reference.identity.PhoneNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what was typed of an owner; of one who is known, only what is new. */
final class OwnerReading {
    /** The fields of the form that tell of the owner. */
    static final List<String> FIELDS =
            List.of("ownerName", "nik", "npwp", "phone", "sex", "birthDate", "domicile", "ownerAddress");

    private OwnerReading() {}

    /** Whether anything of an owner was typed. */
    static boolean typed(Typed typed) {
        return FIELDS.stream().anyMatch(typed::has) || typed.has("consent");
    }

    /**
     * @param before the form as it was filled from the records
     * @param today to count the age on
     */
    static PersonEntry read(Typed typed, Typed before, LocalDate today, Errors errors) {
        String name = errors.text("ownerName", typed.of("ownerName"), 100, false);
        if (!errors.all().containsKey("ownerName") && (name == null || name.length() < 2)) {
            errors.add("ownerName", "form.owner-name");
        }
        Nik nik = errors.checked("nik", typed.of("nik"), Nik::parse);
        Npwp npwp = errors.checked("npwp", typed.of("npwp"), Npwp::parse);
        PhoneNumber phone = errors.checked("phone", typed.of("phone"), PhoneNumber::parse);
        Sex sex = errors.constant("sex", typed.of("sex"), Sex.class);
        LocalDate birthDate = birthDate(typed, errors);
        if (nik != null) {
            sex = sex == null && !before.has("sex") ? Sex.valueOf(nik.sex().name()) : sex;
            birthDate = birthDate == null ? nik.birthDate(today).optional().orElse(null) : birthDate;
        }
        if (new OwnerIdentity(nik, null, null, null, birthDate).check(today)
                instanceof Checked.Invalid<OwnerIdentity>(List<Finding> found)) {
            errors.say(
                    "birthDate",
                    found.getFirst().text(org.springframework.context.i18n.LocaleContextHolder.getLocale()));
        }
        String address = errors.text("ownerAddress", typed.of("ownerAddress"), 300, true);
        return new PersonEntry(
                changed(typed, before, "ownerName", name),
                nik == null ? null : nik.digits(),
                npwp == null ? null : npwp.digits(),
                changed(typed, before, "sex", sex),
                birthDate,
                changed(typed, before, "domicile", typed.has("domicile") ? typed.of("domicile") : null),
                address,
                phone == null ? null : phone.e164());
    }

    private static @Nullable LocalDate birthDate(Typed typed, Errors errors) {
        LocalDate day = Dates.day(typed.of("birthDate"));
        if (day == null && typed.has("birthDate")) {
            errors.add("birthDate", "form.date");
        }
        return day;
    }

    private static <T> @Nullable T changed(Typed typed, Typed before, String field, @Nullable T value) {
        return before.has(field) && typed.same(field, before) ? null : value;
    }
}
