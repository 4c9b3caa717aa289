package id.binaan.registry.person;

import id.binaan.contracts.registry.Sex;
import id.binaan.kit.aggregate.Aggregate;
import id.binaan.kit.privacy.SealedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** An owner, responsible person or worker. */
@Document("persons")
public final class Person extends Aggregate {
    private PersonDetails details;
    /** The NIK's blind index again, at the top of the document, where a unique index can serve it on either store. */
    private @Nullable String nikIndex;

    private List<GivenConsent> consents;
    private List<BusinessLink> businesses;
    private final String recordedBy;

    @PersistenceCreator
    Person(
            String id,
            PersonDetails details,
            @Nullable String nikIndex,
            List<GivenConsent> consents,
            List<BusinessLink> businesses,
            String recordedBy) {
        super(id);
        this.details = details;
        this.nikIndex = nikIndex;
        this.consents = List.copyOf(consents);
        this.businesses = List.copyOf(businesses);
        this.recordedBy = recordedBy;
    }

    /** A person that was not known before. */
    static Person record(String id, PersonDetails details, List<BusinessLink> businesses, String recordedBy) {
        return new Person(id, details, index(details.nik()), List.of(), businesses, recordedBy);
    }

    /** Replaces the details; answers nothing if nothing differs. */
    List<PersonChange> correct(PersonDetails corrected) {
        List<String> fields = details.differences(corrected);
        if (fields.isEmpty()) {
            return List.of();
        }
        details = corrected;
        nikIndex = index(corrected.nik());
        return List.of(new PersonChange.Corrected(fields));
    }

    List<PersonChange> giveConsent(GivenConsent consent) {
        if (consents.contains(consent)) {
            return List.of();
        }
        consents = Stream.concat(
                        consents.stream().filter(other -> !other.purpose().equals(consent.purpose())),
                        Stream.of(consent))
                .toList();
        return List.of(new PersonChange.ConsentGiven(consent.purpose()));
    }

    List<PersonChange> withdrawConsent(String purpose) {
        if (!consentedTo(purpose)) {
            return List.of();
        }
        consents = consents.stream()
                .filter(consent -> !consent.purpose().equals(purpose))
                .toList();
        return List.of(new PersonChange.ConsentWithdrawn(purpose));
    }

    /** Notes a business of this person as it is now. */
    List<PersonChange> link(BusinessLink link) {
        if (businesses.contains(link)) {
            return List.of();
        }
        List<BusinessLink> next = new ArrayList<>(businesses);
        next.removeIf(other -> other.businessId().equals(link.businessId()));
        next.add(link);
        businesses = List.copyOf(next);
        return List.of(new PersonChange.Corrected(List.of("owner.businesses")));
    }

    /** Forgets a business that is another's now. */
    List<PersonChange> unlink(String businessId) {
        if (businesses.stream().noneMatch(link -> link.businessId().equals(businessId))) {
            return List.of();
        }
        businesses = businesses.stream()
                .filter(link -> !link.businessId().equals(businessId))
                .toList();
        return List.of(new PersonChange.Corrected(List.of("owner.businesses")));
    }

    public PersonDetails details() {
        return details;
    }

    public List<GivenConsent> consents() {
        return consents;
    }

    public List<BusinessLink> businesses() {
        return businesses;
    }

    String recordedBy() {
        return recordedBy;
    }

    public boolean consentedTo(String purpose) {
        return consents.stream().anyMatch(consent -> consent.purpose().equals(purpose));
    }

    /** Codes of what a complete record still lacks about its owner (DOMAIN 1.2, 1.6). */
    public List<String> missing() {
        List<String> missing = details.missing();
        if (!consentedTo(GivenConsent.DATA_PROCESSING)) {
            missing.add("owner.consent");
        }
        return missing;
    }

    /** Whether a programme for disadvantaged groups applies; the reason stays here (DOMAIN 4, affirmative). */
    boolean affirmative() {
        return details.sex() == Sex.FEMALE || Boolean.TRUE.equals(details.disability());
    }

    /** Where the person belongs: domicile and the places of all businesses. */
    public List<String> places() {
        return Stream.concat(
                        Stream.ofNullable(details.domicile()),
                        businesses.stream().map(BusinessLink::place))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String index(@Nullable SealedValue nik) {
        return Optional.ofNullable(nik).map(SealedValue::index).orElse(null);
    }
}
