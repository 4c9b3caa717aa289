package id.binaan.registry.intake;

import static id.binaan.registry.intake.mapping.IntakeField.BIRTH_DATE;
import static id.binaan.registry.intake.mapping.IntakeField.EMAIL;
import static id.binaan.registry.intake.mapping.IntakeField.FAMILY_CARD_NUMBER;
import static id.binaan.registry.intake.mapping.IntakeField.NIK;
import static id.binaan.registry.intake.mapping.IntakeField.NPWP;
import static id.binaan.registry.intake.mapping.IntakeField.OWNER_NAME;
import static id.binaan.registry.intake.mapping.IntakeField.PHONE;

import id.binaan.contracts.registry.Sex;
import id.binaan.kit.privacy.BlindIndex;
import id.binaan.kit.privacy.SealedValue;
import id.binaan.kit.privacy.Sealer;
import id.binaan.reference.identity.FamilyCardNumber;
import id.binaan.reference.identity.Nik;
import id.binaan.reference.identity.Npwp;
import id.binaan.reference.identity.PhoneNumber;
import id.binaan.reference.region.Regions;
import id.binaan.registry.intake.row.IntakeRow;
import id.binaan.registry.person.PersonDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a row tells of the owner. */
final class OwnerReader {
    private static final int LONGEST_NAME = 100;

    private final Sealer sealer;
    private final BlindIndex blindIndex;
    private final Regions regions;

    OwnerReader(Sealer sealer, BlindIndex blindIndex, Regions regions) {
        this.sealer = sealer;
        this.blindIndex = blindIndex;
        this.regions = regions;
    }

    /** The NIK of the row, if it has a valid one. */
    Optional<Nik> nik(IntakeRow row, RowProblems problems) {
        return problems.checked(
                NIK, problems.value(row.digits(NIK)), text -> Nik.parse(text, regions::isCurrentSubdistrict));
    }

    /** The first number that can be called; others stay out, which is reported. */
    Optional<PhoneNumber> phone(IntakeRow row, RowProblems problems) {
        List<String> numbers = problems.value(row.phones()).orElse(List.of());
        if (numbers.size() > 1) {
            problems.add("second-phone-left-out", PHONE);
        }
        return numbers.isEmpty()
                ? Optional.empty()
                : problems.checked(PHONE, Optional.of(numbers.getFirst()), PhoneNumber::parse);
    }

    /**
     * The owner; null if the row names none.
     *
     * @param businessKey for owners without NIK: the same row gives the same person
     */
    ListedRow.@Nullable ListedOwner read(
            IntakeRow row,
            String businessKey,
            Optional<Nik> nik,
            Optional<PhoneNumber> phone,
            LocalDate today,
            RowProblems problems) {
        Optional<String> name = row.text(OWNER_NAME).filter(text -> text.length() >= 2);
        Optional<Npwp> npwp = problems.checked(NPWP, problems.value(row.digits(NPWP)), Npwp::parse);
        if (name.isEmpty()) {
            npwp.ifPresent(number -> problems.add("npwp-without-owner", NPWP));
            nik.ifPresent(number -> problems.add("nik-without-owner", NIK));
            return null;
        }
        String id = nik.map(number -> blindIndex.id("person-nik", number.digits()))
                .orElseGet(() -> blindIndex.id("import-owner", businessKey))
                .toString();
        Sex sex = problems.value(row.sex()).orElse(nik.map(Nik::sex).orElse(null));
        PersonDetails details = new PersonDetails(
                name.get().substring(0, Math.min(name.get().length(), LONGEST_NAME)),
                sealed(id, "nik", nik.map(Nik::digits)),
                sealed(
                        id,
                        "familyCardNumber",
                        problems.checked(
                                        FAMILY_CARD_NUMBER,
                                        problems.value(row.digits(FAMILY_CARD_NUMBER)),
                                        FamilyCardNumber::parse)
                                .map(FamilyCardNumber::digits)),
                sealed(id, "npwp", npwp.map(Npwp::digits)),
                sex,
                problems.value(row.date(BIRTH_DATE, today.getYear()))
                        .or(() -> nik.flatMap(number -> number.birthDate(today).optional()))
                        .orElse(null),
                null,
                null,
                sealed(id, "phone", phone.map(PhoneNumber::e164)),
                sealed(id, "email", row.text(EMAIL).filter(text -> text.contains("@") && text.length() <= 254)),
                null,
                null);
        return new ListedRow.ListedOwner(
                id, Optional.ofNullable(details.nik()).map(SealedValue::index).orElse(null), details);
    }

    private @Nullable SealedValue sealed(String id, String field, Optional<String> value) {
        return value.map(plain -> sealer.seal(id, field, plain)).orElse(null);
    }
}
