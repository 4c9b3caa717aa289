package id.binaan.registry.person;

import id.binaan.contracts.EventFamilies;
import id.binaan.contracts.registry.Consent;
import id.binaan.contracts.registry.PersonEvent;
import id.binaan.contracts.registry.PersonSnapshot;
import id.binaan.kit.aggregate.Outgoing;
import id.binaan.kit.privacy.SealedValue;
import id.binaan.kit.privacy.Sealer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts what happens to persons into the published language; NIK, KK and NPWP never leave. */
final class PersonMessages {
    private final Sealer sealer;

    PersonMessages(Sealer sealer) {
        this.sealer = sealer;
    }

    List<Outgoing> of(Person person, List<PersonChange> changes) {
        return changes.stream()
                .map(change -> Outgoing.of(EventFamilies.PERSON, person.id(), event(change, snapshot(person))))
                .toList();
    }

    private static PersonEvent event(PersonChange change, PersonSnapshot person) {
        return switch (change) {
            case PersonChange.Recorded() -> new PersonEvent.Recorded(person);
            case PersonChange.Corrected(List<String> fields) -> new PersonEvent.Corrected(person, fields);
            case PersonChange.ConsentGiven(String purpose) -> new PersonEvent.ConsentGiven(person, purpose);
            case PersonChange.ConsentWithdrawn(String purpose) -> new PersonEvent.ConsentWithdrawn(person, purpose);
        };
    }

    private PersonSnapshot snapshot(Person person) {
        PersonDetails details = person.details();
        Map<UUID, String> personalNames = new TreeMap<>();
        for (BusinessLink link : person.businesses()) {
            if (link.personalName() != null) {
                personalNames.put(UUID.fromString(link.businessId()), link.personalName());
            }
        }
        return new PersonSnapshot(
                UUID.fromString(person.id()),
                details.name(),
                opened(person, "phone", details.phone()),
                details.sex(),
                details.nik() != null,
                details.npwp() != null,
                person.affirmative(),
                details.domicile(),
                person.businesses().stream()
                        .map(link -> UUID.fromString(link.businessId()))
                        .toList(),
                personalNames,
                person.consents().stream()
                        .map(consent -> new Consent(consent.purpose(), consent.fields(), consent.givenOn()))
                        .toList());
    }

    private @Nullable String opened(Person person, String field, @Nullable SealedValue sealed) {
        return sealed == null ? null : sealer.open(person.id(), field, sealed);
    }
}
