package id.binaan.registry.person;

import id.binaan.kit.privacy.Masks;
import id.binaan.kit.privacy.SealedValue;
import id.binaan.kit.privacy.Sealer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Shows persons, masked or not. */
final class PersonViews {
    private final Sealer sealer;

    PersonViews(Sealer sealer) {
        this.sealer = sealer;
    }

    PersonView of(Person person, boolean unmasked) {
        PersonDetails details = person.details();
        UnaryOperator<String> identifier = unmasked ? UnaryOperator.identity() : Masks::identifier;
        UnaryOperator<String> phone = unmasked ? UnaryOperator.identity() : Masks::phone;
        UnaryOperator<String> text = unmasked ? UnaryOperator.identity() : value -> "***";
        return new PersonView(
                person.id(),
                person.version(),
                details.name(),
                shown(person, "nik", details.nik(), identifier),
                shown(person, "familyCardNumber", details.familyCardNumber(), identifier),
                shown(person, "npwp", details.npwp(), identifier),
                details.sex(),
                unmasked ? details.birthDate() : null,
                details.domicile(),
                details.address() == null ? null : text.apply(details.address()),
                shown(person, "phone", details.phone(), phone),
                shown(person, "email", details.email(), text),
                details.education(),
                person.consents(),
                person.businesses().stream().map(BusinessLink::businessId).toList(),
                person.missing());
    }

    private @Nullable String shown(
            Person person, String field, @Nullable SealedValue sealed, UnaryOperator<String> mask) {
        return sealed == null ? null : mask.apply(sealer.open(person.id(), field, sealed));
    }
}
