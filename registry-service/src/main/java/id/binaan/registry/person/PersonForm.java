package id.binaan.registry.person;

import id.binaan.kit.aggregate.Outcome;
import id.binaan.kit.privacy.SealedValue;
import id.binaan.kit.privacy.Sealer;
import id.binaan.reference.identity.Checked;
import id.binaan.reference.identity.FamilyCardNumber;
import id.binaan.reference.identity.Finding;
import id.binaan.reference.identity.Nik;
import id.binaan.reference.identity.Npwp;
import id.binaan.reference.identity.OwnerIdentity;
import id.binaan.reference.identity.PhoneNumber;
import id.binaan.reference.region.RegionCode;
import id.binaan.reference.region.Regions;
import id.binaan.registry.FieldErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what was typed of a person and seals what is secret. */
final class PersonForm {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,190}\\.[^\\s@]{2,}");
    private static final Set<String> EDUCATION =
            Set.of("NONE", "SD", "SMP", "SMA", "D1", "D2", "D3", "D4", "S1", "S2", "S3");
    private static final int EARLIEST_BIRTH = 1850;
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Sealer sealer;
    private final Regions regions;
    private final Clock clock;

    PersonForm(Sealer sealer, Regions regions, Clock clock) {
        this.sealer = sealer;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * The details that the input makes of what is stored.
     *
     * @param before null for a new person
     */
    Outcome<PersonDetails> check(String id, PersonInput input, @Nullable PersonDetails before) {
        FieldErrors errors = new FieldErrors();
        String name = errors.line("name", input.name(), 100);
        if (name != null && name.length() < 2 || name == null && before == null) {
            errors.add("name", "person.name");
        }
        Nik nik = errors.checked("nik", input.nik(), text -> Nik.parse(text, regions::isCurrentSubdistrict));
        FamilyCardNumber card = errors.checked("familyCardNumber", input.familyCardNumber(), FamilyCardNumber::parse);
        Npwp npwp = errors.checked("npwp", input.npwp(), Npwp::parse);
        PhoneNumber phone = errors.checked("phone", input.phone(), PhoneNumber::parse);
        String email = errors.line("email", input.email(), 254);
        if (email != null && !EMAIL.matcher(email).matches()) {
            errors.add("email", "person.email");
        }
        String domicile = domicile(errors, input.domicile());
        if (input.education() != null && !EDUCATION.contains(input.education())) {
            errors.add("education", "field.malformed");
        }
        String address = errors.lines("address", input.address(), 300);
        errors.clearable(input.clear(), PersonInput.CLEARABLE);
        together(errors, input, nik, card, opened(id, input, before));
        if (errors.any()) {
            return Outcome.refused(errors.refusal());
        }
        Merge merge = new Merge(input);
        return Outcome.done(new PersonDetails(
                name != null ? name : before == null ? "" : before.name(),
                merge.of(
                        "nik",
                        sealed(id, "nik", nik == null ? null : nik.digits()),
                        before == null ? null : before.nik()),
                merge.of(
                        "familyCardNumber",
                        sealed(id, "familyCardNumber", card == null ? null : card.digits()),
                        before == null ? null : before.familyCardNumber()),
                merge.of(
                        "npwp",
                        sealed(id, "npwp", npwp == null ? null : npwp.digits()),
                        before == null ? null : before.npwp()),
                merge.of("sex", input.sex(), before == null ? null : before.sex()),
                merge.of("birthDate", input.birthDate(), before == null ? null : before.birthDate()),
                merge.of("domicile", domicile, before == null ? null : before.domicile()),
                merge.of("address", address, before == null ? null : before.address()),
                merge.of(
                        "phone",
                        sealed(id, "phone", phone == null ? null : phone.e164()),
                        before == null ? null : before.phone()),
                merge.of("email", sealed(id, "email", email), before == null ? null : before.email()),
                merge.of("education", input.education(), before == null ? null : before.education()),
                merge.of("disability", input.disability(), before == null ? null : before.disability())));
    }

    /** Checks fields against each other, typed ones also against those that stay; what nobody typed is nobody's error. */
    private void together(
            FieldErrors errors,
            PersonInput input,
            @Nullable Nik nik,
            @Nullable FamilyCardNumber card,
            OwnerIdentity known) {
        LocalDate birthDate = input.birthDate();
        if (birthDate != null && birthDate.getYear() < EARLIEST_BIRTH) {
            errors.add("birthDate", "person.birth-date-range");
            return;
        }
        OwnerIdentity identity = new OwnerIdentity(
                nik != null ? nik : known.nik(),
                card != null ? card : known.familyCardNumber(),
                null,
                input.sex(),
                birthDate);
        if (identity.check(LocalDate.ofInstant(clock.instant(), WIB))
                instanceof Checked.Invalid<OwnerIdentity>(List<Finding> found)) {
            for (Finding finding : found) {
                if (!finding.code().startsWith("kk.")) {
                    errors.add("birthDate", finding);
                } else if (card != null || nik != null) {
                    errors.add(card != null ? "familyCardNumber" : "nik", finding);
                }
            }
        }
    }

    /** The stored identifiers that the input does not empty. */
    private OwnerIdentity opened(String id, PersonInput input, @Nullable PersonDetails before) {
        SealedValue nik = before == null || input.clears("nik") ? null : before.nik();
        SealedValue card = before == null || input.clears("familyCardNumber") ? null : before.familyCardNumber();
        return new OwnerIdentity(
                nik == null ? null : new Nik(sealer.open(id, "nik", nik)),
                card == null ? null : new FamilyCardNumber(sealer.open(id, "familyCardNumber", card)),
                null,
                null,
                null);
    }

    private @Nullable String domicile(FieldErrors errors, @Nullable String text) {
        RegionCode code = errors.checked("domicile", text, RegionCode::parse);
        if (code != null
                && Regions.BENGKALIS.contains(code)
                && regions.find(code).isEmpty()) {
            errors.add("domicile", "location.village-unknown");
        }
        return code == null ? null : code.value();
    }

    private @Nullable SealedValue sealed(String id, String field, @Nullable String value) {
        return value == null ? null : sealer.seal(id, field, value);
    }

    /** What was typed wins, what is to be cleared goes, the rest stays. */
    private record Merge(PersonInput input) {
        <T> @Nullable T of(String field, @Nullable T typed, @Nullable T before) {
            return typed != null ? typed : input.clears(field) ? null : before;
        }
    }
}
